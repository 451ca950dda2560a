CREATE TABLE account (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  user_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failed_tries INT NOT NULL,
  locked_until DATETIME(6),
  closed_at DATETIME(6),
  demo_note VARCHAR(200),
  version INT NOT NULL
);
