ALTER TABLE identity_review ADD COLUMN answer VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin;
