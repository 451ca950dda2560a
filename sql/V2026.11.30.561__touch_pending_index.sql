CREATE INDEX touch_pending ON touch (pending);
