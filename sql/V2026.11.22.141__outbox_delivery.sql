CREATE TABLE outbox_delivery (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  outbox_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at DATETIME(6),
  leased_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  tries INT NOT NULL,
  done_at DATETIME(6),
  set_aside_at DATETIME(6),
  error VARCHAR(500)
);
