CREATE TABLE attendance_code (
  symbol SMALLINT PRIMARY KEY,
  scheme VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  meaning VARCHAR(200) NOT NULL,
  category VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE,
  valid_to DATE,
  replaced_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  source VARCHAR(300) NOT NULL,
  certainty VARCHAR(120) NOT NULL,
  CHECK (symbol BETWEEN 1 AND 255)
);
