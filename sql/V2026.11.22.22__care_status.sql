CREATE TABLE care_status (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  legal_status VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  end_reason VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
  source VARCHAR(100) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
