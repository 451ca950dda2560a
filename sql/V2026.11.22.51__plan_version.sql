CREATE TABLE plan_version (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approved_at DATETIME(6) NOT NULL,
  approver_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approver_name VARCHAR(200) NOT NULL,
  approver_role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document MEDIUMBLOB NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE (child_id, number),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
