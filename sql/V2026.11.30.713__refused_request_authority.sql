CREATE INDEX refused_request_authority ON refused_request (authority_id, last_at);
