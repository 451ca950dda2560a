CREATE INDEX mark_answer_child ON mark_answer (child_id, start_year);
