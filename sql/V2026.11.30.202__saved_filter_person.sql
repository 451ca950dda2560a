CREATE INDEX saved_filter_person ON saved_filter (person_id, withdrawn_at);
