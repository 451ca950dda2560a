CREATE TABLE register_sum (
  register_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  start_year SMALLINT NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  possible SMALLINT NOT NULL,
  attending SMALLINT NOT NULL,
  authorised SMALLINT NOT NULL,
  unauthorised SMALLINT NOT NULL,
  late SMALLINT NOT NULL,
  marked SMALLINT NOT NULL,
  PRIMARY KEY (register_id, term)
);
