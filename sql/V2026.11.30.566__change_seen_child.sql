CREATE INDEX change_seen_child ON change_seen (child_id);
