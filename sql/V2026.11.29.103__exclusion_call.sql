CREATE TABLE exclusion_call (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  notice_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  exclusion_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spoke_to VARCHAR(200) NOT NULL,
  words VARCHAR(1000) NOT NULL,
  rang_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rang_by VARCHAR(200) NOT NULL,
  rang_at DATETIME(6) NOT NULL,
  FOREIGN KEY (notice_id) REFERENCES exclusion_notice (id)
);
