CREATE TABLE register_practice (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  practice VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
