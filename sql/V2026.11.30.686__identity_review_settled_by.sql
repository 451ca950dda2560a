ALTER TABLE identity_review ADD COLUMN settled_by VARCHAR(200);
