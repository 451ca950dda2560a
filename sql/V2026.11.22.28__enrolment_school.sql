CREATE INDEX enrolment_school ON enrolment (school_id, valid_to);
