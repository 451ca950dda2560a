CREATE INDEX assigned_task_subject ON assigned_task (subject, ended);
