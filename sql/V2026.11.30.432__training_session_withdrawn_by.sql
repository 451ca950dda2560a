ALTER TABLE training_session ADD COLUMN withdrawn_by VARCHAR(200);
