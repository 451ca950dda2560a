-- When each first mark of a register came here, in the runs of ages, so that a register can be read as it was known at an
-- instant. Empty until something new comes: what was said by then counts as known.
ALTER TABLE register_year ADD COLUMN arrived VARBINARY(4392);
