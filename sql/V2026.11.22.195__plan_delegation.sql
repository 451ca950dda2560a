CREATE TABLE plan_delegation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  grant_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delegate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delegate_name VARCHAR(200) NOT NULL,
  granter_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granter_name VARCHAR(200) NOT NULL,
  sections VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
