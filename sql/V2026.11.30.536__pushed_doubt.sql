CREATE TABLE pushed_doubt (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  social_care_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  why VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  candidate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  own_record BOOLEAN NOT NULL,
  body MEDIUMBLOB NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  FOREIGN KEY (authority_id) REFERENCES local_authority (id),
  FOREIGN KEY (candidate_id) REFERENCES child (id)
);
