INSERT INTO api_client (id, authority_id, name, scopes, created_by, created_at, closed_at, failed_tries)
SELECT id, authority_id, client_name,
  'plan:read plan:draft child:write attendance:read exclusion:read changes:read webhooks',
  'migration', CURRENT_TIMESTAMP(6), revoked_at, 0
FROM api_token;
