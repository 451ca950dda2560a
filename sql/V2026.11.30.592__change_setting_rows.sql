-- No law or guidance gives these days: each is a local choice, to be confirmed by the authority.
INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('6c1e8a30-2f4b-5d97-9b03-4e5a7f10c592', NULL, 'CONTACTS_AFTER_CHANGE_WORKING_DAYS', 5, 'Holdfast default: contacts are checked within five working days of a change of home, school, status or social worker (local setting)', '2010-09-01', '2026-11-30 00:00:00'),
  ('6c1e8a30-2f4b-5d97-9b03-4e5a7f10c593', NULL, 'KEY_PERSON_TOLD_WORKING_DAYS', 2, 'Holdfast default: the key person is told within two working days (local setting)', '2010-09-01', '2026-11-30 00:00:00'),
  ('6c1e8a30-2f4b-5d97-9b03-4e5a7f10c594', NULL, 'SAME_SCHOOL_WORKING_DAYS', 5, 'Holdfast default: whether the school stays the same is said within five working days of a change of home (local setting)', '2010-09-01', '2026-11-30 00:00:00'),
  ('6c1e8a30-2f4b-5d97-9b03-4e5a7f10c595', NULL, 'TRANSPORT_WORKING_DAYS', 5, 'Holdfast default: transport is arranged within five working days, and before a first day that is known (local setting)', '2010-09-01', '2026-11-30 00:00:00');
