ALTER TABLE enrolment ADD CONSTRAINT enrolment_has_a_kind CHECK (kind IS NOT NULL);
