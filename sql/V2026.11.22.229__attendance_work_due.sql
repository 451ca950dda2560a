CREATE INDEX attendance_work_due ON attendance_work (due_at);
