CREATE TABLE waiting_push (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  social_care_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number_text VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) NOT NULL,
  event_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effective_at DATETIME(6) NOT NULL,
  body MEDIUMBLOB NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  UNIQUE (authority_id, event_id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);
