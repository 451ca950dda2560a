CREATE TABLE rubric_condition (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  rubric_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  level_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_least INT NOT NULL,
  overall_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE (rubric_id, place),
  FOREIGN KEY (rubric_id) REFERENCES rubric (id)
);
