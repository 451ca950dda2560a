INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('6f0d1f0e-6c2e-5b7a-9d59-3f4f7a1c2b50', NULL, 'TASK_WITHIN_WORKING_DAYS', 5, 'Holdfast default: what somebody is asked for is done within five working days (local setting)', '2020-09-01', '2026-11-22 00:00:00');
