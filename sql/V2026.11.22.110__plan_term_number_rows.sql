UPDATE plan SET term_number = number WHERE amend_reason IS NULL;
