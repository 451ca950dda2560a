CREATE INDEX care_status_authority ON care_status (authority_id, kind, valid_to);
