CREATE INDEX post_held_person ON post_held (person_id);
