CREATE INDEX change_entry_child ON change_entry (child_id);
