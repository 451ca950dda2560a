CREATE INDEX attendance_answer_run ON attendance_answer (run_id);
