CREATE INDEX protection_child ON protection (child_id, superseded_at, valid_to);
