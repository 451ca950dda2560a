CREATE INDEX outbox_delivery_set_aside ON outbox_delivery (set_aside_at);
