CREATE INDEX exclusion_notice_vacant ON exclusion_notice (vacant, last_step, sent_at);
