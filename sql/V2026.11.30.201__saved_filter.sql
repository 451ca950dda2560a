CREATE TABLE saved_filter (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  chosen VARCHAR(300) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6)
);
