INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('5d0e1c52-7a1f-5b0e-9a3c-0d9b6a4e2701', NULL, 'DROP_POINTS', 10, 'Holdfast default: ten percentage points below the own rate of the term before (local setting; measured on labelled series, docs/drops.md)', '2020-09-01', '2026-11-22 00:00:00'),
  ('5d0e1c52-7a1f-5b0e-9a3c-0d9b6a4e2702', NULL, 'DROP_WEEKS', 4, 'Holdfast default: over four school weeks (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('5d0e1c52-7a1f-5b0e-9a3c-0d9b6a4e2703', NULL, 'DROP_RUN_SESSIONS', 6, 'Holdfast default: three school days without a mark of presence (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('5d0e1c52-7a1f-5b0e-9a3c-0d9b6a4e2704', NULL, 'DROP_WEEKDAY_TIMES', 3, 'Holdfast default: away on the same weekday three times (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('5d0e1c52-7a1f-5b0e-9a3c-0d9b6a4e2705', NULL, 'DROP_LATE_TIMES', 5, 'Holdfast default: late five times in four school weeks (local setting)', '2020-09-01', '2026-11-22 00:00:00');
