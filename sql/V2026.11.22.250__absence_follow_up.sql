CREATE TABLE absence_follow_up (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  absent_on DATE NOT NULL,
  way VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rang_by VARCHAR(200) NOT NULL,
  asked VARCHAR(200) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  next_step VARCHAR(1000) NOT NULL,
  next_by VARCHAR(200) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (child_id) REFERENCES child (id)
);
