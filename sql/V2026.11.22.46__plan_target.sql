CREATE TABLE plan_target (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  need VARCHAR(500) NOT NULL,
  aim VARCHAR(1000) NOT NULL,
  baseline VARCHAR(500) NOT NULL,
  measure VARCHAR(500) NOT NULL,
  owner_name VARCHAR(200) NOT NULL,
  review_on DATE NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  written_in INT NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  closed_on DATE,
  removed_at DATETIME(6),
  version INT NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
