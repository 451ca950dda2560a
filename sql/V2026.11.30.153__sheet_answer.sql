CREATE TABLE sheet_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  group_name VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
  answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answerer_name VARCHAR(200) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);
