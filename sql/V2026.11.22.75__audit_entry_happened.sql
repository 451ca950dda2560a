CREATE INDEX audit_entry_happened ON audit_entry (happened_at);
