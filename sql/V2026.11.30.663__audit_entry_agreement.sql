ALTER TABLE audit_entry ADD COLUMN agreement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
