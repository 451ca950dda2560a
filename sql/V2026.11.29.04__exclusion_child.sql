CREATE INDEX exclusion_child ON exclusion (child_id, superseded_at, valid_from);
