CREATE TABLE job_lease (
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  due_at DATETIME(6) NOT NULL,
  leased_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin
);
