ALTER TABLE pushed_doubt ADD COLUMN answer VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin;
