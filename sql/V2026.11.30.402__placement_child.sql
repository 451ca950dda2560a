-- What is asked of the homes of each child in a list: the last real move is the end of a range.
CREATE INDEX placement_child ON placement (child_id, superseded_at, moved_home, valid_from, valid_to, recorded_at);
