CREATE TABLE pushed_fact (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(100) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effective_at DATETIME(6) NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  opened_record BOOLEAN NOT NULL,
  body MEDIUMBLOB NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  UNIQUE (authority_id, event_id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id),
  FOREIGN KEY (child_id) REFERENCES child (id),
  CHECK (superseded_at IS NULL OR superseded_at >= recorded_at)
);
