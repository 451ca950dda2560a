CREATE INDEX exclusion_letter_exclusion ON exclusion_letter (exclusion_id, written_at);
