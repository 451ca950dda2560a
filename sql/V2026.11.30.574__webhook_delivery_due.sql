CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, state, due_at);
