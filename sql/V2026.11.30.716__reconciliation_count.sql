CREATE TABLE reconciliation_count (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  reconciliation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  theirs INT NOT NULL,
  ours INT,
  sent_ids MEDIUMBLOB,
  only_theirs MEDIUMBLOB,
  only_ours MEDIUMBLOB,
  UNIQUE (reconciliation_id, kind),
  FOREIGN KEY (reconciliation_id) REFERENCES reconciliation (id)
);
