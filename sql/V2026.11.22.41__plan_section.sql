CREATE TABLE plan_section (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  form_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(100) NOT NULL,
  help VARCHAR(300) NOT NULL,
  owner_role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  year_from INT,
  year_to INT,
  editions VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  UNIQUE (form_id, code),
  FOREIGN KEY (form_id) REFERENCES plan_form (id)
);
