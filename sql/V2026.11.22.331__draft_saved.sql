CREATE INDEX draft_saved ON draft (saved_at);
