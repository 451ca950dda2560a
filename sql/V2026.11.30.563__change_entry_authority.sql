CREATE INDEX change_entry_authority ON change_entry (authority_id, seq);
