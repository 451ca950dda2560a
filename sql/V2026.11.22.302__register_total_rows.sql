INSERT INTO register_total (child_id, start_year, register_id, possible, attending, authorised, unauthorised, late, marked,
    may_be_persistent)
SELECT s.child_id, s.start_year, s.register_id, SUM(s.possible), SUM(s.attending), SUM(s.authorised), SUM(s.unauthorised),
    SUM(s.late), SUM(s.marked),
    CASE WHEN SUM(s.possible) > 0 AND (SUM(s.authorised) + SUM(s.unauthorised)) * 10 >= SUM(s.possible)
        OR EXISTS (SELECT 1 FROM register_year y WHERE y.child_id = s.child_id AND y.start_year = s.start_year
            AND y.id <> s.register_id) THEN 1 ELSE 0 END
FROM register_sum s
GROUP BY s.child_id, s.start_year, s.register_id;
