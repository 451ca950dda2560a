CREATE INDEX exclusion_notice_due ON exclusion_notice (ended_at, passed_on_at, due_at);
