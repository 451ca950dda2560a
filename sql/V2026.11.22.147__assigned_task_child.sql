CREATE INDEX assigned_task_child ON assigned_task (child_id, owner_role, ended);
