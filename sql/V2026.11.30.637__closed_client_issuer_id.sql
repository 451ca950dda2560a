UPDATE api_client SET issuer_id = NULL WHERE closed_at IS NOT NULL;
