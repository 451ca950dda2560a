CREATE INDEX untrained_naming_child ON untrained_naming (child_id, superseded_at);
