CREATE INDEX mark_note_register ON mark_note (register_id, slot);
