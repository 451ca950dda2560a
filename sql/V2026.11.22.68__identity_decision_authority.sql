CREATE INDEX identity_decision_authority ON identity_decision (authority_id, social_care_id);
