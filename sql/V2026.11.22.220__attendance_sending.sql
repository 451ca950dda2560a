CREATE TABLE attendance_sending (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_name VARCHAR(100) NOT NULL,
  sending_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  answer MEDIUMBLOB NOT NULL,
  UNIQUE (authority_id, client_name, sending_key),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);
