CREATE INDEX exclusion_choice_of ON exclusion_choice (exclusion_id);
