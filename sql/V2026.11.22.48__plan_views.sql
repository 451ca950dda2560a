CREATE TABLE plan_views (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_on DATE NOT NULL,
  asked_by VARCHAR(200) NOT NULL,
  method VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  not_given VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  words VARCHAR(8000) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  FOREIGN KEY (plan_id) REFERENCES plan (id)
);
