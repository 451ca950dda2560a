-- A register's whole year in one row, beside its terms in register_sum. may_be_persistent: it is, or the child has
-- another register in the year and only both together tell.
CREATE TABLE register_total (
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  start_year SMALLINT NOT NULL,
  register_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  possible SMALLINT NOT NULL,
  attending SMALLINT NOT NULL,
  authorised SMALLINT NOT NULL,
  unauthorised SMALLINT NOT NULL,
  late SMALLINT NOT NULL,
  marked SMALLINT NOT NULL,
  may_be_persistent SMALLINT NOT NULL,
  PRIMARY KEY (child_id, start_year, register_id)
);
