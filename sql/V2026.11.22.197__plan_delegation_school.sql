CREATE INDEX plan_delegation_school ON plan_delegation (school_id);
