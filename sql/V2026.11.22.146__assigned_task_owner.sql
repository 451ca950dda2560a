CREATE INDEX assigned_task_owner ON assigned_task (owner_id, ended);
