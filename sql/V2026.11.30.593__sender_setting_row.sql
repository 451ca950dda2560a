-- No law or guidance gives this number: a local choice, to be confirmed by the authority.
INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('6c1e8a30-2f4b-5d97-9b03-4e5a7f10c596', NULL, 'SENDER_READS_DAYS', 10, 'Holdfast default: the school that a child in care has left reads the last plan approved there for ten days, and nothing newer (local setting)', '2010-09-01', '2026-11-30 00:00:00');
