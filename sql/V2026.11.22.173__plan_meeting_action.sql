CREATE TABLE plan_meeting_action (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  meeting_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(1000) NOT NULL,
  invitee_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  due_on DATE,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  action_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  removed_at DATETIME(6),
  version INT NOT NULL,
  FOREIGN KEY (meeting_id) REFERENCES plan_meeting (id)
);
