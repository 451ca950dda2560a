CREATE TABLE rubric_area (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  rubric_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(100) NOT NULL,
  looks_like VARCHAR(500) NOT NULL,
  sections VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checks VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  UNIQUE (rubric_id, code),
  FOREIGN KEY (rubric_id) REFERENCES rubric (id)
);
