-- All that a list of rates reads, so that no row is looked up one by one.
CREATE INDEX register_sum_whole ON register_sum (child_id, start_year, register_id, possible, attending, authorised, unauthorised, late, marked);
