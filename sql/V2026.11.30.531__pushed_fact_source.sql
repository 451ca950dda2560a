CREATE INDEX pushed_fact_source ON pushed_fact (authority_id, kind, source_id);
