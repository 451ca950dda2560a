CREATE INDEX pattern_dismissal_child ON pattern_dismissal (child_id, valid_to);
