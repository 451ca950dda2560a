CREATE TABLE attendance_summary (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  counts VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  possible SMALLINT,
  source VARCHAR(200) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
