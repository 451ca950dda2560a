CREATE TABLE at_risk_offer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  risk_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered_on DATE NOT NULL,
  words VARCHAR(1000) NOT NULL,
  offered_by VARCHAR(200) NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (child_id) REFERENCES child (id)
);
