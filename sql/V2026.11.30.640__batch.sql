CREATE TABLE batch (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) NOT NULL,
  scopes VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  done_at DATETIME(6),
  line_count INT NOT NULL,
  next_line INT NOT NULL,
  next_byte BIGINT NOT NULL,
  taken INT NOT NULL,
  repeated INT NOT NULL,
  older INT NOT NULL,
  review INT NOT NULL,
  refused INT NOT NULL,
  FOREIGN KEY (authority_id) REFERENCES local_authority (id),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
