CREATE TABLE pattern_dismissal (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_on DATE NOT NULL,
  times SMALLINT NOT NULL,
  words VARCHAR(500) NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id),
  CHECK (valid_to > valid_from)
);
