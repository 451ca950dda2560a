CREATE TABLE plan_blank_print (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  copy_number INT NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  UNIQUE (child_id, copy_number),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
