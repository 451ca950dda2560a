CREATE INDEX batch_work_due ON batch_work (due_at);
