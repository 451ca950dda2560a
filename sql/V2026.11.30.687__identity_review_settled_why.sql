ALTER TABLE identity_review ADD COLUMN settled_why VARCHAR(1000);
