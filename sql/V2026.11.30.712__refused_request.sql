CREATE TABLE refused_request (
  id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status INT NOT NULL,
  times INT NOT NULL,
  first_at DATETIME(6) NOT NULL,
  last_at DATETIME(6) NOT NULL
);
