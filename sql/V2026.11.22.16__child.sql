CREATE TABLE child (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  mark VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  legal_forename VARCHAR(100) NOT NULL,
  legal_surname VARCHAR(100) NOT NULL,
  known_forename VARCHAR(100),
  known_surname VARCHAR(100),
  name_key VARCHAR(210) NOT NULL,
  surname_key VARCHAR(210) NOT NULL,
  born_on DATE NOT NULL,
  sex VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year_offset INT NOT NULL,
  died_on DATE,
  sealed_on DATE,
  sealed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  version INT NOT NULL
);
