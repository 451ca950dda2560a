ALTER TABLE import_row ADD COLUMN pupil_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
