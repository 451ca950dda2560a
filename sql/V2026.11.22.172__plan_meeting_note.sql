CREATE TABLE plan_meeting_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  meeting_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body VARCHAR(8000) NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  UNIQUE (meeting_id, part),
  FOREIGN KEY (meeting_id) REFERENCES plan_meeting (id)
);
