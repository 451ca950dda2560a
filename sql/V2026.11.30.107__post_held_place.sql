CREATE INDEX post_held_place ON post_held (organisation_id, role);
