INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('b1c7e8a2-3d54-5f0e-9a41-6c2d8e7f1a32', NULL, 'ATTENDANCE_MATCH_PERCENT', 50, 'Holdfast default: a file in which fewer than half of the marks are of children known here was sent by mistake or is cut wrongly (local setting)', '2020-09-01', '2026-11-22 00:00:00');
