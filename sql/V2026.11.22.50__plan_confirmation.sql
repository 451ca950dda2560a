CREATE TABLE plan_confirmation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
