CREATE UNIQUE INDEX webhook_delivery_seq ON webhook_delivery (webhook_id, seq);
