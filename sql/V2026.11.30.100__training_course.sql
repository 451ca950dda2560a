CREATE TABLE training_course (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(150) NOT NULL,
  provider VARCHAR(150) NOT NULL,
  areas VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  children_helped VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  children_words VARCHAR(400) NOT NULL,
  carers_helped VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  carers_words VARCHAR(400) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL
);
