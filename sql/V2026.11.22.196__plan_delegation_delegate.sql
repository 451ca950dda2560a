CREATE INDEX plan_delegation_delegate ON plan_delegation (delegate_id);
