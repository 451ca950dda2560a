CREATE TABLE audit_entry (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  happened_at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id VARCHAR(100) NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  roles VARCHAR(400) NOT NULL,
  task VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  subject VARCHAR(200),
  row_count INT NOT NULL,
  address VARCHAR(64) NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
