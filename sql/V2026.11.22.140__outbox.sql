CREATE TABLE outbox (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  kind VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  payload MEDIUMBLOB NOT NULL,
  created_at DATETIME(6) NOT NULL,
  seq BIGINT UNIQUE
);
