CREATE TABLE import_run (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  header_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  episodes_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  file_names VARCHAR(410) NOT NULL,
  notes VARCHAR(2000) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploader_name VARCHAR(200) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  children_new INT NOT NULL,
  children_changed INT NOT NULL,
  version INT NOT NULL,
  FOREIGN KEY (header_file_id) REFERENCES stored_file (id),
  FOREIGN KEY (episodes_file_id) REFERENCES stored_file (id)
);
