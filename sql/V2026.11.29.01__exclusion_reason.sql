CREATE TABLE exclusion_reason (
  code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  title VARCHAR(120) NOT NULL,
  valid_from DATE,
  valid_to DATE,
  status VARCHAR(60) NOT NULL,
  source VARCHAR(200) NOT NULL
);
