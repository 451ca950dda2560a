ALTER TABLE training_session ADD COLUMN withdrawn_why VARCHAR(400);
