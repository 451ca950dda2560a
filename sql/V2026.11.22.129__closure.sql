CREATE TABLE closure (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(100) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  CHECK (first_day <= last_day)
);
