CREATE TABLE rubric_level (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  rubric_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(40) NOT NULL,
  standing INT NOT NULL,
  stops BOOLEAN NOT NULL,
  UNIQUE (rubric_id, code),
  UNIQUE (rubric_id, standing),
  FOREIGN KEY (rubric_id) REFERENCES rubric (id)
);
