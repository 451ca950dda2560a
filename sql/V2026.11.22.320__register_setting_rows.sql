INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('8c2f4d10-6b3e-5a7d-8e21-3f9a7c5b3201', NULL, 'MORNING_MARKS_TIME', 630, 'Holdfast default: 10:30, an hour and a half after the register of a morning (local setting)', '2010-09-01', '2026-11-22 00:00:00'),
  ('8c2f4d10-6b3e-5a7d-8e21-3f9a7c5b3202', NULL, 'AFTERNOON_MARKS_TIME', 870, 'Holdfast default: 14:30, an hour after the register of an afternoon (local setting)', '2010-09-01', '2026-11-22 00:00:00'),
  ('8c2f4d10-6b3e-5a7d-8e21-3f9a7c5b3203', NULL, 'REASON_SCHOOL_DAYS', 5, 'Working together to improve school attendance 2024: N within five school days (general knowledge)', '2010-09-01', '2026-11-22 00:00:00');
