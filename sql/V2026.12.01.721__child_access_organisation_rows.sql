-- Who had been told before: at the authority where they held that post on that day.
UPDATE child_access SET organisation_id = (SELECT MIN(p.organisation_id) FROM post_held p
    WHERE p.person_id = child_access.holder_id AND p.role = child_access.kind
    AND p.valid_from <= child_access.valid_from
    AND (p.valid_to IS NULL OR p.valid_to > child_access.valid_from))
  WHERE kind IN ('INCLUSION_OFFICER', 'SERVICE_MANAGER');
