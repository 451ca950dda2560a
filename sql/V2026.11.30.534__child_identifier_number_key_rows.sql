UPDATE child_identifier SET number_key =
  CASE
    WHEN REGEXP_LIKE(text, '^0+$') THEN '0'
    WHEN REGEXP_LIKE(text, '^[0-9]+$') THEN TRIM(LEADING '0' FROM text)
    ELSE UPPER(text)
  END
WHERE kind = 'SOCIAL_CARE_ID';
