CREATE INDEX child_identifier_number_key ON child_identifier (authority_id, number_key);
