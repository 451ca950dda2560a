CREATE TABLE plan_print (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  version_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  copy_number INT NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  UNIQUE (version_id, edition, copy_number),
  FOREIGN KEY (version_id) REFERENCES plan_version (id)
);
