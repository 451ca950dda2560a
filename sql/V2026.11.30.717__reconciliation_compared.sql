CREATE INDEX reconciliation_compared ON reconciliation (compared_at);
