ALTER TABLE api_client ADD COLUMN issuer_id VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
