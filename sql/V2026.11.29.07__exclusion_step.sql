CREATE TABLE exclusion_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  exclusion_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happens_on DATE NOT NULL,
  words VARCHAR(1000) NOT NULL,
  said_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
