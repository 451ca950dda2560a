INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('34a47486-b215-537e-8c61-dc48aac74c98', NULL, 'CONTACT_VERIFIED_TERMS', 2, 'Holdfast default: older than a term is amber, two terms is not up to date (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('a7a9af42-87b3-585d-9c79-276407e536c4', NULL, 'KEY_PERSON_VERIFIED_TERMS', 2, 'Holdfast default: confirmed within two terms (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('9eed0d36-af33-5d98-85ed-85191bfed9de', NULL, 'SAFE_PLACE_VERIFIED_TERMS', 2, 'Holdfast default: confirmed within two terms (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('3c540fa6-fcf4-51dc-a9e2-8d9facac859e', NULL, 'SUPPORT_VERIFIED_TERMS', 2, 'Holdfast default: confirmed within two terms (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('59dd81d3-00bc-5810-b084-26bc3865f7a7', NULL, 'PREFERENCES_VERIFIED_TERMS', 2, 'Holdfast default: asked within two terms (local setting)', '2020-09-01', '2026-11-22 00:00:00'),
  ('c5c4b9da-27d2-5b9c-aefe-1ae63d88637a', NULL, 'REVIEW_WITHIN_DAYS', 140, 'A PEP is reviewed every school term: statutory guidance 2018; days are a local setting', '2020-09-01', '2026-11-22 00:00:00');
