CREATE INDEX outbox_delivery_due ON outbox_delivery (reader, due_at);
