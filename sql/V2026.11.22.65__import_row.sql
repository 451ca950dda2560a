CREATE TABLE import_row (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  file_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_no INT NOT NULL,
  social_care_id VARCHAR(40) NOT NULL,
  said VARCHAR(300) NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(40) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  cure VARCHAR(300) NOT NULL,
  note VARCHAR(500) NOT NULL,
  candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  candidate_own BOOLEAN NOT NULL,
  may_be_same BOOLEAN NOT NULL,
  UNIQUE (run_id, place),
  FOREIGN KEY (run_id) REFERENCES import_run (id)
);
