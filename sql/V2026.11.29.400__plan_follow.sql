CREATE TABLE plan_follow (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number SMALLINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  exclusion_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  happened_on DATE NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(2000) NOT NULL,
  said_by_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  said_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (plan_id) REFERENCES plan (id),
  CHECK (superseded_at IS NULL OR superseded_at >= said_at)
);
