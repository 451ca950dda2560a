-- Typical English half-terms, a week each; set locally, general knowledge.
UPDATE term SET half_first = '2023-10-23', half_last = '2023-10-27' WHERE authority_id IS NULL AND first_day = '2023-09-04';
UPDATE term SET half_first = '2024-02-12', half_last = '2024-02-16' WHERE authority_id IS NULL AND first_day = '2024-01-04';
UPDATE term SET half_first = '2024-05-27', half_last = '2024-05-31' WHERE authority_id IS NULL AND first_day = '2024-04-15';
UPDATE term SET half_first = '2024-10-28', half_last = '2024-11-01' WHERE authority_id IS NULL AND first_day = '2024-09-02';
UPDATE term SET half_first = '2025-02-17', half_last = '2025-02-21' WHERE authority_id IS NULL AND first_day = '2025-01-06';
UPDATE term SET half_first = '2025-05-26', half_last = '2025-05-30' WHERE authority_id IS NULL AND first_day = '2025-04-22';
UPDATE term SET half_first = '2025-10-27', half_last = '2025-10-31' WHERE authority_id IS NULL AND first_day = '2025-09-01';
UPDATE term SET half_first = '2026-02-16', half_last = '2026-02-20' WHERE authority_id IS NULL AND first_day = '2026-01-05';
UPDATE term SET half_first = '2026-05-25', half_last = '2026-05-29' WHERE authority_id IS NULL AND first_day = '2026-04-13';
UPDATE term SET half_first = '2026-10-26', half_last = '2026-10-30' WHERE authority_id IS NULL AND first_day = '2026-09-01';
UPDATE term SET half_first = '2027-02-15', half_last = '2027-02-19' WHERE authority_id IS NULL AND first_day = '2027-01-04';
UPDATE term SET half_first = '2027-05-31', half_last = '2027-06-04' WHERE authority_id IS NULL AND first_day = '2027-04-12';
UPDATE term SET half_first = '2027-10-25', half_last = '2027-10-29' WHERE authority_id IS NULL AND first_day = '2027-09-01';
UPDATE term SET half_first = '2028-02-21', half_last = '2028-02-25' WHERE authority_id IS NULL AND first_day = '2028-01-04';
UPDATE term SET half_first = '2028-05-29', half_last = '2028-06-02' WHERE authority_id IS NULL AND first_day = '2028-04-24';
