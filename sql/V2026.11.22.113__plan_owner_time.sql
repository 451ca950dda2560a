CREATE TABLE plan_owner_time (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  owner_role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  complete_on DATE,
  due_on DATE,
  submitted_at DATETIME(6) NOT NULL,
  UNIQUE (plan_id, number, owner_role),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
