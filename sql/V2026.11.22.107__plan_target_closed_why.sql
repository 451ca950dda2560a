ALTER TABLE plan_target ADD COLUMN closed_why VARCHAR(500);
