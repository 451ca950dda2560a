CREATE INDEX webhook_delivery_of_child ON webhook_delivery (child_id);
