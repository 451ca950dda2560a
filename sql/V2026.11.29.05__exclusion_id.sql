CREATE INDEX exclusion_life ON exclusion (exclusion_id, recorded_at);
