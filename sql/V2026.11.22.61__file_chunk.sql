CREATE TABLE file_chunk (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chunk_no INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  UNIQUE (file_id, chunk_no),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
