CREATE INDEX task_passed_task ON task_passed (task_id, passed_at);
