CREATE INDEX audit_entry_child ON audit_entry (child_id, id);
