-- When each session was first marked here, in the runs of ages, so that a past figure leaves out what came later.
ALTER TABLE register_year ADD COLUMN arrivals VARBINARY(4392);
