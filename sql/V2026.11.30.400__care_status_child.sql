-- What is asked of the care of each child in a list, so that no row is looked up one by one.
CREATE INDEX care_status_child ON care_status (child_id, superseded_at, kind, valid_from, valid_to, authority_id, legal_status);
