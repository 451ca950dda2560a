CREATE TABLE attendance_work (
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  percent INT NOT NULL,
  tries INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  leased_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
);
