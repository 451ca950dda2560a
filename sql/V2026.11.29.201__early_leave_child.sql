CREATE INDEX early_leave_child ON early_leave (child_id, superseded_at, valid_from);
