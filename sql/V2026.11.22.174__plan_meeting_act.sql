CREATE TABLE plan_meeting_act (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  meeting_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail VARCHAR(1500) NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  done_at DATETIME(6) NOT NULL,
  FOREIGN KEY (meeting_id) REFERENCES plan_meeting (id)
);
