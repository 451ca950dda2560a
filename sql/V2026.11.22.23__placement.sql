CREATE TABLE placement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  child_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type_code VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider_code VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  moved_home BOOLEAN NOT NULL,
  address_restricted BOOLEAN NOT NULL,
  postcode VARCHAR(10),
  source VARCHAR(100) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (child_id) REFERENCES child (id)
);
