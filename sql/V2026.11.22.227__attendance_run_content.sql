CREATE INDEX attendance_run_content ON attendance_run (authority_id, sha256);
