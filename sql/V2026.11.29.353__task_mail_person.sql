CREATE INDEX task_mail_person ON task_mail (person_id, told_at);
