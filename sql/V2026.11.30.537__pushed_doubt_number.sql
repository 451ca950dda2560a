CREATE INDEX pushed_doubt_number ON pushed_doubt (authority_id, social_care_key);
