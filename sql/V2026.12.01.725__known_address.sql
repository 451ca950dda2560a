CREATE TABLE known_address (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  credential INT NOT NULL,
  right_at DATETIME(6) NOT NULL,
  failed_tries INT NOT NULL,
  locked_until DATETIME(6),
  UNIQUE (account_id, address),
  FOREIGN KEY (account_id) REFERENCES account (id)
);
