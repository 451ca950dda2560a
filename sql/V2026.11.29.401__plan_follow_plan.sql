CREATE INDEX plan_follow_plan ON plan_follow (plan_id, said_at);
