CREATE INDEX early_leave_day ON early_leave (superseded_at, valid_from);
