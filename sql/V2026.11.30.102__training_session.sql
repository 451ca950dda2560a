CREATE TABLE training_session (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  course_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_on DATE NOT NULL,
  trainer VARCHAR(150) NOT NULL,
  place VARCHAR(150) NOT NULL,
  evidence_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (course_id) REFERENCES training_course (id),
  FOREIGN KEY (evidence_id) REFERENCES stored_file (id)
);
