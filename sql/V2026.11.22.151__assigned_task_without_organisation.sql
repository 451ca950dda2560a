ALTER TABLE assigned_task DROP COLUMN organisation_id;
