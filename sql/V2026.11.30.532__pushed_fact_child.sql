CREATE INDEX pushed_fact_child ON pushed_fact (child_id, authority_id);
