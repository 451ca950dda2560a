CREATE INDEX webhook_delivery_ended ON webhook_delivery (ended_at);
