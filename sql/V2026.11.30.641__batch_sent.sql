CREATE INDEX batch_sent ON batch (sent_at);
