ALTER TABLE plan_target ADD COLUMN kept_why VARCHAR(500);
