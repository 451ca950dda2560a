CREATE TABLE plan_before (
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_name VARCHAR(200) NOT NULL,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
