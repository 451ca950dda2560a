UPDATE plan SET begun_on = started_on WHERE begun_on IS NULL;
