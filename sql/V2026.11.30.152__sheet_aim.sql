CREATE TABLE sheet_aim (
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  course_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_on DATE NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  FOREIGN KEY (run_id) REFERENCES import_run (id),
  FOREIGN KEY (course_id) REFERENCES training_course (id),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
