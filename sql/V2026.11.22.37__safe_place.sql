CREATE TABLE safe_place (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  room VARCHAR(200) NOT NULL,
  way_there VARCHAR(500) NOT NULL,
  agreed_signal VARCHAR(500) NOT NULL,
  who_is_told VARCHAR(500) NOT NULL,
  closed_hours VARCHAR(500) NOT NULL,
  alternative VARCHAR(500) NOT NULL,
  verified_on DATE NOT NULL,
  verified_by VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id),
  FOREIGN KEY (school_id) REFERENCES school (id)
);
