CREATE TABLE plan_question (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  section_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(200) NOT NULL,
  help VARCHAR(300) NOT NULL,
  choices VARCHAR(500),
  mandatory BOOLEAN NOT NULL,
  part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  shown_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  source VARCHAR(200) NOT NULL,
  place INT NOT NULL,
  UNIQUE (section_id, code),
  FOREIGN KEY (section_id) REFERENCES plan_section (id)
);
