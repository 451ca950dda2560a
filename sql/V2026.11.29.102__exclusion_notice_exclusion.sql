CREATE INDEX exclusion_notice_exclusion ON exclusion_notice (exclusion_id, sent_at);
