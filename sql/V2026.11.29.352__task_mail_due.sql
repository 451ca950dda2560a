CREATE INDEX task_mail_due ON task_mail (due_at);
