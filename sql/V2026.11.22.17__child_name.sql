CREATE INDEX child_name ON child (name_key);
