CREATE TABLE child_characteristic (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
