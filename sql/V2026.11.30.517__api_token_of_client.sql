CREATE INDEX api_token_of_client ON api_token (client_id);
