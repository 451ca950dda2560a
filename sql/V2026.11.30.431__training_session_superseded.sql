ALTER TABLE training_session ADD COLUMN superseded_at DATETIME(6);
