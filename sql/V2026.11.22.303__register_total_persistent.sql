CREATE INDEX register_total_persistent ON register_total (start_year, may_be_persistent, child_id);
