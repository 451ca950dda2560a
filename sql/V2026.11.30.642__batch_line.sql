CREATE TABLE batch_line (
  batch_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_no INT NOT NULL,
  status INT NOT NULL,
  verdict VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  etag VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  problem VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
  detail VARCHAR(2000),
  PRIMARY KEY (batch_id, line_no),
  FOREIGN KEY (batch_id) REFERENCES batch (id)
);
