UPDATE plan_target SET set_in = written_in;
