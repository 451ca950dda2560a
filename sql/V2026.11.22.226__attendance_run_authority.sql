CREATE INDEX attendance_run_authority ON attendance_run (authority_id, id);
