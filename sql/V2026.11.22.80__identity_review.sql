CREATE TABLE identity_review (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_upn VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  recorded_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id),
  FOREIGN KEY (candidate_id) REFERENCES child (id)
);
