CREATE TABLE training_attendance (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  withdrawn_by VARCHAR(200),
  withdrawn_why VARCHAR(400),
  FOREIGN KEY (session_id) REFERENCES training_session (id),
  FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);
