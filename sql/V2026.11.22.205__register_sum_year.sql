CREATE INDEX register_sum_year ON register_sum (start_year, child_id, possible, attending, authorised, unauthorised);
