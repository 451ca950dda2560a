CREATE INDEX exclusion_call_exclusion ON exclusion_call (exclusion_id, rang_at);
