CREATE INDEX drop_dismissal_child ON drop_dismissal (child_id, valid_to);
