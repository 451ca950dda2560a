ALTER TABLE school ADD COLUMN establishment CHAR(4) CHARACTER SET ascii COLLATE ascii_bin;
