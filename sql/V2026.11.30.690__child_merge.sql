CREATE TABLE child_merge (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  kept_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gone_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  merged_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_name VARCHAR(200) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  undone_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  undone_name VARCHAR(200),
  undone_why VARCHAR(1000),
  undone_at DATETIME(6),
  FOREIGN KEY (kept_id) REFERENCES child (id),
  FOREIGN KEY (gone_id) REFERENCES child (id),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id),
  CHECK (kept_id <> gone_id)
);
