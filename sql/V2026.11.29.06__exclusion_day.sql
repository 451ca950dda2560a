CREATE INDEX exclusion_day ON exclusion (superseded_at, valid_from, valid_to);
