CREATE INDEX task_mail_digest ON task_mail (digest_id);
