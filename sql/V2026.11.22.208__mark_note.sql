CREATE TABLE mark_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  register_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot SMALLINT NOT NULL,
  minutes_late SMALLINT,
  reason VARCHAR(500),
  written_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6)
);
