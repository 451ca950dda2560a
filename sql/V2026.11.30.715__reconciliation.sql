CREATE TABLE reconciliation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_day DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  compared_at DATETIME(6),
  UNIQUE (client_id, on_day),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);
