CREATE INDEX child_surname ON child (surname_key);
