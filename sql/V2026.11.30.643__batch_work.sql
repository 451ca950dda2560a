CREATE TABLE batch_work (
  batch_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  due_at DATETIME(6) NOT NULL,
  leased_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
);
