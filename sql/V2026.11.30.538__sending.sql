CREATE TABLE sending (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) NOT NULL,
  sending_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  status INT NOT NULL,
  etag VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
  answer MEDIUMBLOB NOT NULL,
  UNIQUE (authority_id, client_id, sending_key),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);
