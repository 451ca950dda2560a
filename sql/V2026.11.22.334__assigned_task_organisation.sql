ALTER TABLE assigned_task ADD COLUMN organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
