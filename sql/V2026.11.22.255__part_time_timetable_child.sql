CREATE INDEX part_time_timetable_child ON part_time_timetable (child_id, ended_on);
