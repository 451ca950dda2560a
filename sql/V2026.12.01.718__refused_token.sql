CREATE TABLE refused_token (
  hour_at DATETIME(6) PRIMARY KEY,
  calls INT NOT NULL,
  latest_address VARCHAR(64) NOT NULL
);
