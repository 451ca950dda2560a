CREATE TABLE import_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pupil_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  same_child BOOLEAN NOT NULL,
  answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);
