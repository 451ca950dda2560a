CREATE TABLE change_counter (
  id INT PRIMARY KEY,
  last_seq BIGINT NOT NULL,
  turns BIGINT NOT NULL,
  looked_on DATE
);
