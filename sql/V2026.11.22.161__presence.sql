CREATE TABLE presence (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  place VARCHAR(200) NOT NULL,
  seen_at DATETIME(6),
  UNIQUE (child_id, person_id, form_name),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
