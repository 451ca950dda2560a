CREATE TABLE training_course_former (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  course_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(150) NOT NULL,
  provider VARCHAR(150) NOT NULL,
  areas VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  children_helped VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  children_words VARCHAR(400) NOT NULL,
  carers_helped VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  carers_words VARCHAR(400) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6) NOT NULL,
  corrected_by VARCHAR(200) NOT NULL,
  why VARCHAR(400) NOT NULL,
  FOREIGN KEY (course_id) REFERENCES training_course (id)
);
