CREATE TABLE training_evidence (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (session_id) REFERENCES training_session (id),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
