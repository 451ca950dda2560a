CREATE INDEX waiting_push_number ON waiting_push (authority_id, social_care_key);
