CREATE TABLE client_use (
  id VARCHAR(140) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_at DATETIME(6) NOT NULL,
  seq BIGINT
);
