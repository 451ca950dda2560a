CREATE TABLE register_year (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  start_year SMALLINT NOT NULL,
  marks VARBINARY(732) NOT NULL,
  ages VARBINARY(4392) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  UNIQUE (child_id, start_year, school_id),
  FOREIGN KEY (child_id) REFERENCES child (id),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
