CREATE INDEX child_merge_gone ON child_merge (gone_id, undone_at);
