CREATE TABLE webhook (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) NOT NULL,
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  url VARCHAR(2000) NOT NULL,
  secret VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_before VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
  secret_before_until DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  failures INT NOT NULL,
  resume_at DATETIME(6)
);
