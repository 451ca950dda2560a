CREATE TABLE national_absence (
  start_year INT NOT NULL,
  child_group VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_type VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pupils INT NOT NULL,
  absence_tenths INT NOT NULL,
  authorised_tenths INT NOT NULL,
  unauthorised_tenths INT NOT NULL,
  persistent_tenths INT NOT NULL,
  severe_tenths INT NOT NULL,
  PRIMARY KEY (start_year, child_group, school_type)
);
