CREATE TABLE dip_sample (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_by VARCHAR(200) NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  on_day DATE NOT NULL,
  seed BIGINT,
  drawn_from INT NOT NULL,
  purpose VARCHAR(500) NOT NULL,
  FOREIGN KEY (authority_id) REFERENCES local_authority (id),
  CHECK (drawn_from > 0)
);
