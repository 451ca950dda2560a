-- All that a reach asks of care status, so that no row is looked up one by one.
CREATE INDEX care_status_reach ON care_status (authority_id, kind, superseded_at, valid_from, valid_to, child_id);
