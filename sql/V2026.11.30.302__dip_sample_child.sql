CREATE TABLE dip_sample_child (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  sample_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place SMALLINT NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  FOREIGN KEY (sample_id) REFERENCES dip_sample (id),
  FOREIGN KEY (child_id) REFERENCES child (id),
  UNIQUE (sample_id, place),
  UNIQUE (sample_id, child_id)
);
