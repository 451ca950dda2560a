CREATE TABLE api_client (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  failed_tries INT NOT NULL,
  locked_until DATETIME(6)
);
