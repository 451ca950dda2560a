-- What is asked of the schools of each child in a list, so that no row is looked up one by one.
CREATE INDEX enrolment_child ON enrolment (child_id, superseded_at, kind, valid_from, valid_to, school_id, recorded_at);
