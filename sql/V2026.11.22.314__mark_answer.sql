CREATE TABLE mark_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  start_year SMALLINT NOT NULL,
  slot SMALLINT NOT NULL,
  held SMALLINT NOT NULL,
  offered SMALLINT NOT NULL,
  taken BOOLEAN NOT NULL,
  answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answerer_name VARCHAR(200) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  FOREIGN KEY (run_id) REFERENCES attendance_run (id)
);
