CREATE INDEX webhook_delivery_child ON webhook_delivery (webhook_id, child_id, state, seq);
