CREATE INDEX stored_file_expiry ON stored_file (erased_at, expires_at);
