CREATE INDEX at_risk_offer_child ON at_risk_offer (child_id, offered_on);
