CREATE INDEX register_year_changed ON register_year (changed_at);
