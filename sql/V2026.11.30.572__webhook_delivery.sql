CREATE TABLE webhook_delivery (
  id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  webhook_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq BIGINT NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  numbered_at DATETIME(6) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  queued_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  leased_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  tries INT NOT NULL,
  ended_at DATETIME(6),
  synced_at DATETIME(6),
  answer_status INT,
  error VARCHAR(100)
);
