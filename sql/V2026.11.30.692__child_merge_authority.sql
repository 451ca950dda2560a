CREATE INDEX child_merge_authority ON child_merge (authority_id, id);
