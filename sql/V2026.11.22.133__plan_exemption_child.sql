CREATE INDEX plan_exemption_child ON plan_exemption (child_id, valid_from);
