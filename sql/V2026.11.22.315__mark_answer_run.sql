CREATE INDEX mark_answer_run ON mark_answer (run_id);
