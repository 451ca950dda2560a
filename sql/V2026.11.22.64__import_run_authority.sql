CREATE INDEX import_run_authority ON import_run (authority_id, id);
