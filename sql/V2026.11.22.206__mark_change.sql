CREATE TABLE mark_change (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  register_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot SMALLINT NOT NULL,
  old_symbol SMALLINT NOT NULL,
  new_symbol SMALLINT NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  source VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL
);
