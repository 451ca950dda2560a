CREATE INDEX client_use_authority ON client_use (authority_id);
