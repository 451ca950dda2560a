-- Who is named for each child in a list, so that no row is looked up one by one.
CREATE INDEX key_person_child ON key_person (child_id, superseded_at, duty, valid_from, valid_to, staff_id, verified_on);
