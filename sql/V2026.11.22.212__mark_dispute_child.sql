CREATE INDEX mark_dispute_child ON mark_dispute (child_id, start_year, slot);
