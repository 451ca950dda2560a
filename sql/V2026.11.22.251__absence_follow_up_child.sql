CREATE INDEX absence_follow_up_child ON absence_follow_up (child_id, absent_on);
