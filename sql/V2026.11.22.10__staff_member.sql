CREATE TABLE staff_member (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  name_key VARCHAR(200) NOT NULL,
  job_title VARCHAR(100) NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone VARCHAR(40),
  email VARCHAR(200),
  valid_from DATE NOT NULL,
  valid_to DATE
);
