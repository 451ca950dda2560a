CREATE INDEX sheet_answer_run ON sheet_answer (run_id, id);
