CREATE TABLE plan_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  sections VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
