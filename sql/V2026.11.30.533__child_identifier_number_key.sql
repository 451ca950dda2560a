ALTER TABLE child_identifier ADD COLUMN number_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;
