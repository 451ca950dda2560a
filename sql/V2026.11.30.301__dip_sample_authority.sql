CREATE INDEX dip_sample_authority ON dip_sample (authority_id, drawn_at);
