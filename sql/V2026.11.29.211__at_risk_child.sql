CREATE INDEX at_risk_child ON at_risk (child_id, superseded_at, valid_from);
