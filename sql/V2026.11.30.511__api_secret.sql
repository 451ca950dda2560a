CREATE TABLE api_secret (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  valid_from DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6),
  last_used_at DATETIME(6),
  FOREIGN KEY (client_id) REFERENCES api_client (id)
);
