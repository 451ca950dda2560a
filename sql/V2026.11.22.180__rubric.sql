CREATE TABLE rubric (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(100) NOT NULL,
  source VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6)
);
