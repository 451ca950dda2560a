INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('2b6f0c1e-91d4-5c3a-8f27-7d1e5a4ba001', NULL, 'TRAINING_VALID_MONTHS', 24, 'Holdfast default: a training session counts for two years (local setting); NICE NG26 gives no interval', '2010-09-01', '2026-11-30 00:00:00');
