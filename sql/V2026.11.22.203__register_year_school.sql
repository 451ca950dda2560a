CREATE INDEX register_year_school ON register_year (school_id, start_year);
