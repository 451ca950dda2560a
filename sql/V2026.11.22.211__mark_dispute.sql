CREATE TABLE mark_dispute (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  start_year SMALLINT NOT NULL,
  slot SMALLINT NOT NULL,
  school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  symbol SMALLINT NOT NULL,
  other_school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_symbol SMALLINT NOT NULL,
  found_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  settled_by VARCHAR(200),
  right_school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  reason VARCHAR(500),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
