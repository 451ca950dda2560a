CREATE INDEX school_move_offered ON school_move (to_school, state, on_day);
