ALTER TABLE child_access ADD COLUMN organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
