CREATE TABLE draft (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(200) NOT NULL,
  page VARCHAR(500) NOT NULL,
  focus_field VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caret INT NOT NULL,
  revision INT NOT NULL,
  saved_at DATETIME(6),
  content MEDIUMBLOB NOT NULL,
  UNIQUE (person_id, child_id, form_name),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
