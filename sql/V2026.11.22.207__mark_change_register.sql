CREATE INDEX mark_change_register ON mark_change (register_id, slot, changed_at);
