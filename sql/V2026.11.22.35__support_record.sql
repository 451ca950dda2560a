CREATE TABLE support_record (
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  FOREIGN KEY (child_id) REFERENCES child (id)
);
