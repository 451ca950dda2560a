CREATE TABLE plan_assignment (
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
