CREATE TABLE part_time_timetable (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  agreed_with VARCHAR(200) NOT NULL,
  weekly_minutes INT NOT NULL,
  begins_on DATE NOT NULL,
  review_on DATE NOT NULL,
  ends_on DATE,
  ended_on DATE,
  ended_why VARCHAR(1000),
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  FOREIGN KEY (child_id) REFERENCES child (id),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
