CREATE INDEX at_risk_ended ON at_risk (superseded_at, valid_to);
