CREATE TABLE term (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  CHECK (first_day <= last_day)
);
