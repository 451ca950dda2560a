CREATE TABLE plan_meeting_invitee (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  meeting_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  guest_key VARCHAR(220) NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(200) NOT NULL,
  role_words VARCHAR(200) NOT NULL,
  parent BOOLEAN NOT NULL,
  presence VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail VARCHAR(500) NOT NULL,
  invited_at DATETIME(6),
  seat INT NOT NULL,
  version INT NOT NULL,
  UNIQUE (meeting_id, guest_key),
  FOREIGN KEY (meeting_id) REFERENCES plan_meeting (id)
);
