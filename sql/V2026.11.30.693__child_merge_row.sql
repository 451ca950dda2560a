CREATE TABLE child_merge_row (
  merge_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  table_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  column_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_value VARCHAR(100),
  made BOOLEAN NOT NULL,
  PRIMARY KEY (merge_id, table_name, column_name, row_id),
  FOREIGN KEY (merge_id) REFERENCES child_merge (id)
);
