CREATE INDEX webhook_delivery_taken ON webhook_delivery (webhook_id, state, ended_at);
