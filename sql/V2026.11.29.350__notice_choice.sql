CREATE TABLE notice_choice (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rhythm VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quiet_from SMALLINT,
  quiet_to SMALLINT,
  holiday_from DATE,
  holiday_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  current_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin UNIQUE
);
