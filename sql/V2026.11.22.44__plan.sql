CREATE TABLE plan (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  number INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_on DATE NOT NULL,
  review_on DATE,
  approved_number INT,
  approved_at DATETIME(6),
  confirmed_at DATETIME(6),
  confirmed_by VARCHAR(200),
  version INT NOT NULL,
  FOREIGN KEY (child_id) REFERENCES child (id)
);
