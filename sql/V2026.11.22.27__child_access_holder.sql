CREATE INDEX child_access_holder ON child_access (holder_id, kind);
