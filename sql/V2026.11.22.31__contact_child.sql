CREATE INDEX contact_child ON contact (child_id, superseded_at, valid_to);
