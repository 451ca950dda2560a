ALTER TABLE api_token ADD COLUMN secret_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
