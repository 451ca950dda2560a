ALTER TABLE pushed_doubt ADD COLUMN settled_why VARCHAR(1000);
