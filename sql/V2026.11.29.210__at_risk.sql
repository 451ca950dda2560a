CREATE TABLE at_risk (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  risk_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  why VARCHAR(1000) NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  helped VARCHAR(1000),
  exclusion_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK ((outcome IS NULL) = (valid_to IS NULL))
);
