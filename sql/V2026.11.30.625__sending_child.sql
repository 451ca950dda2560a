ALTER TABLE sending ADD COLUMN child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
