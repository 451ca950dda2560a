CREATE TABLE part_time_review (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  timetable_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reviewed_on DATE NOT NULL,
  outcome VARCHAR(1000) NOT NULL,
  weekly_minutes INT NOT NULL,
  next_review_on DATE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (timetable_id) REFERENCES part_time_timetable (id)
);
