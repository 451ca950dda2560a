CREATE TABLE plan_action (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(1000) NOT NULL,
  who VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_in INT NOT NULL,
  removed_at DATETIME(6),
  version INT NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
