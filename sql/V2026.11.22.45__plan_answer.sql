CREATE TABLE plan_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body VARCHAR(8000) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_in INT NOT NULL,
  checked_on DATE NOT NULL,
  version INT NOT NULL,
  UNIQUE (plan_id, question_code),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
