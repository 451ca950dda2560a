ALTER TABLE register_practice ADD COLUMN said_by VARCHAR(200);
