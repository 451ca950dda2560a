CREATE INDEX assigned_task_organisation ON assigned_task (organisation_id, owner_role, ended);
