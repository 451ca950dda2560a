INSERT INTO change_counter (id, last_seq, turns) VALUES (1, 0, 0);
