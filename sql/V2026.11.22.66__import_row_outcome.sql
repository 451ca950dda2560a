CREATE INDEX import_row_outcome ON import_row (run_id, outcome, place);
