CREATE TABLE task_mail (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at DATETIME(6) NOT NULL,
  due_at DATETIME(6),
  digest_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  told_at DATETIME(6),
  FOREIGN KEY (task_id) REFERENCES assigned_task (id)
);
