CREATE UNIQUE INDEX webhook_client ON webhook (authority_id, client_id, name);
