ALTER TABLE import_run ADD COLUMN alone_file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
