-- Who holds a grant for each child in a list, so that no row is looked up one by one.
CREATE INDEX child_access_child ON child_access (child_id, kind, superseded_at, valid_from, valid_to, holder_id);
