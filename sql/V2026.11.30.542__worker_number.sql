CREATE TABLE worker_number (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  worker_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE (authority_id, worker_id),
  FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);
