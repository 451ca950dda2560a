-- Defaults until an authority enters its own: term dates are set locally.
INSERT INTO term (id, authority_id, name, first_day, last_day, source) VALUES
  ('38b5a239-edaf-5c48-a561-c82353cf377f', NULL, 'autumn', '2023-09-04', '2023-12-20', 'Typical English term dates; set locally, general knowledge'),
  ('11602dfe-046e-59e6-9617-bf4821753613', NULL, 'spring', '2024-01-04', '2024-03-28', 'Typical English term dates; set locally, general knowledge'),
  ('db5bdfad-6baa-5fc1-8e88-d94713bbb182', NULL, 'summer', '2024-04-15', '2024-07-23', 'Typical English term dates; set locally, general knowledge'),
  ('3db363e2-370e-5242-acb9-5613e35a9b2a', NULL, 'autumn', '2024-09-02', '2024-12-20', 'Typical English term dates; set locally, general knowledge'),
  ('e7aa6dda-b99e-522b-b520-5e988e692e45', NULL, 'spring', '2025-01-06', '2025-04-04', 'Typical English term dates; set locally, general knowledge'),
  ('4cd5d5dd-419a-5c6e-bf52-12b714f2c440', NULL, 'summer', '2025-04-22', '2025-07-22', 'Typical English term dates; set locally, general knowledge'),
  ('34f2ed5b-5363-5ce4-86c5-a8fe9fb188c3', NULL, 'autumn', '2025-09-01', '2025-12-19', 'Typical English term dates; set locally, general knowledge'),
  ('cb1dd01a-5511-54e0-994a-50c51ae5f533', NULL, 'spring', '2026-01-05', '2026-03-27', 'Typical English term dates; set locally, general knowledge'),
  ('5bc9f39e-2b28-5189-b214-1d1a365a5834', NULL, 'summer', '2026-04-13', '2026-07-21', 'Typical English term dates; set locally, general knowledge'),
  ('a7878aec-40e7-5144-b13f-21b549cd4c35', NULL, 'autumn', '2026-09-01', '2026-12-18', 'Typical English term dates; set locally, general knowledge'),
  ('6e5885d8-d91e-5224-a1fa-9e9811c96b36', NULL, 'spring', '2027-01-04', '2027-03-25', 'Typical English term dates; set locally, general knowledge'),
  ('84e2d774-a199-57f7-bb62-a3c706cf34c6', NULL, 'summer', '2027-04-12', '2027-07-21', 'Typical English term dates; set locally, general knowledge'),
  ('246d0bed-0b5f-5b66-aeca-d09c78e21397', NULL, 'autumn', '2027-09-01', '2027-12-17', 'Typical English term dates; set locally, general knowledge'),
  ('fb280f32-f71a-5d99-a8fb-ce360afb0114', NULL, 'spring', '2028-01-04', '2028-04-07', 'Typical English term dates; set locally, general knowledge'),
  ('654b6b38-19f1-5bde-b3ea-b6e1367c1a4b', NULL, 'summer', '2028-04-24', '2028-07-21', 'Typical English term dates; set locally, general knowledge');
