CREATE TABLE plan_chase (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  owner_role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  owner_name VARCHAR(200) NOT NULL,
  missing VARCHAR(8000) NOT NULL,
  chased_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chased_by VARCHAR(200) NOT NULL,
  chased_on DATE NOT NULL,
  chased_at DATETIME(6) NOT NULL,
  UNIQUE (plan_id, number, owner_role, chased_on),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
