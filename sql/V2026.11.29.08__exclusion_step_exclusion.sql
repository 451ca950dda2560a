CREATE INDEX exclusion_step_exclusion ON exclusion_step (exclusion_id, superseded_at);
