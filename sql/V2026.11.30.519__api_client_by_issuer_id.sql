CREATE UNIQUE INDEX api_client_by_issuer_id ON api_client (issuer_id);
