CREATE TABLE task_passed (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  task_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_name VARCHAR(200) NOT NULL,
  to_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_name VARCHAR(200) NOT NULL,
  by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  by_name VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  passed_at DATETIME(6) NOT NULL,
  FOREIGN KEY (task_id) REFERENCES assigned_task (id)
);
