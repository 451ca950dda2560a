-- How small is too small is a local choice: 5 is common practice (general knowledge), to be confirmed before real data.
INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('0b6f2c3e-51d7-5a86-9f4e-7c1d90ab3e25', NULL, 'MEASURE_LEAST_CHILDREN', 5, 'Holdfast default: a number under five, but not none, may tell who it is; how small is too small is a local choice, to be confirmed by the authority (local setting)', '2020-09-01', '2026-11-30 00:00:00');
