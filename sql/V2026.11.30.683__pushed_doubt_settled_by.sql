ALTER TABLE pushed_doubt ADD COLUMN settled_by VARCHAR(200);
