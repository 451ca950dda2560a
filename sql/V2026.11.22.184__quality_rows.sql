-- The national default, until an authority enters its own. Levels after Gateshead (red is corrected before sign-off, amber is
-- feedback for the next plan), two or more amber after St Helens, areas after Lancashire and the statutory content.
INSERT INTO rubric (id, authority_id, name, source, valid_from, recorded_at) VALUES
  ('fa6ad164-fabe-554d-a0f3-07469fb358fb', NULL, 'National default', 'Holdfast default after local practice: levels after Gateshead, overall rule after St Helens, areas after Lancashire (local setting)', '2020-09-01', '2026-11-22 00:00:00');
INSERT INTO rubric_area (id, rubric_id, code, title, looks_like, sections, checks, place) VALUES
  ('55c78d9d-29d3-5bfa-997f-fc4bc2d4bfbe', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'voice', 'The child’s voice', 'The child’s own words of this term, how they said them, and what was done about them.', 'about', 'VIEWS_ASKED', 10),
  ('2a3a5f6b-4bc3-5249-8414-12b6d5a12d72', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'earlier', 'Earlier targets judged', 'Every target of last time is said to be met, partly met or not met, and what came of it.', 'progress', 'TARGETS_CLOSED', 20),
  ('c52d05fb-5c9e-5dff-9749-f8508c07f2f2', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'targets', 'Targets that can be counted', 'Few targets; each says what the child will do, from where, how it is counted, who owns it and by when.', 'progress,needs', 'TARGET_SET,TARGET_HAS_A_MEASURE,TARGET_IS_NEW', 30),
  ('0c707d98-9954-57e5-bb5b-d39d62acba64', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'learning', 'Attainment and progress', 'Where the child is in each subject against last time, and what the gap asks for.', 'progress,sen', '', 40),
  ('94e4e0f0-a89f-5631-b933-601af5e899d6', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'support', 'Support in school', 'Adults know what they may see, what helps and what makes it worse; key person and safe place are named.', 'support,wellbeing,attendance', 'KEY_PERSON_KNOWN,SAFE_PLACE_KNOWN', 50),
  ('f62bb145-5503-5b31-8433-dabf9c1bc03c', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'premium', 'Pupil premium plus', 'What it pays for, what it costs, and what came of it.', 'progress', 'PREMIUM_HAS_A_TARGET', 60),
  ('31bb1601-e5b7-542f-87c5-3fddd6151994', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'moves', 'Moves and changes', 'The next move is named, with its date, who tells the child, and how disruption is kept small.', 'transitions,arrangements,careers', '', 70),
  ('4c02d06f-bbe3-5a5a-9a34-99143470e78e', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'together', 'Who took part, and the next date', 'Carer, social worker and school each said their part; the next date is set.', 'carers,home', 'CONTACTS_KNOWN,NEXT_DATE_SET,OTHER_OWNERS_DONE', 80);
INSERT INTO rubric_level (id, rubric_id, code, title, standing, stops) VALUES
  ('6bf0d3d9-859f-5ec0-b134-fde5eb7345f2', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'red', 'Red', 1, TRUE),
  ('39a7f3cd-597e-5b9e-b789-4932fae6be3f', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'amber', 'Amber', 2, FALSE),
  ('d27aa4fb-32cc-5ac0-a463-4cb84cffae44', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 'green', 'Green', 3, FALSE);
INSERT INTO rubric_condition (id, rubric_id, place, level_code, at_least, overall_code) VALUES
  ('7684f6b4-8289-5b37-a5cc-0d279bd85a4b', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 1, 'red', 1, 'red'),
  ('5de7f97a-4aa4-5956-9e8c-e8a0428808bd', 'fa6ad164-fabe-554d-a0f3-07469fb358fb', 2, 'amber', 2, 'amber');
INSERT INTO setting (id, authority_id, name, number, source, valid_from, recorded_at) VALUES
  ('8c23d86f-6a4e-5723-989c-ce1c3e498214', NULL, 'QA_SECOND_RATING_PERCENT', 5, 'Holdfast default: one plan in twenty is rated blind a second time (local setting)', '2020-09-01', '2026-11-22 00:00:00');
