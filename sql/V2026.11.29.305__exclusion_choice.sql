CREATE TABLE exclusion_choice (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  exclusion_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken BOOLEAN NOT NULL,
  answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answerer_name VARCHAR(200) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);
