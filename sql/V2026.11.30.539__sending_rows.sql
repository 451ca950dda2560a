INSERT INTO sending (id, authority_id, client_id, sending_key, content_sha256, sent_at, status, etag, answer)
SELECT id, authority_id, client_name, sending_key, content_sha256, sent_at, 200, NULL, answer FROM attendance_sending;
