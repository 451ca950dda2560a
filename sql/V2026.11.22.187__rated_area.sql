CREATE TABLE rated_area (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  rating_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area_title VARCHAR(100) NOT NULL,
  level_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level_title VARCHAR(40) NOT NULL,
  below INT NOT NULL,
  stops BOOLEAN NOT NULL,
  remark VARCHAR(1000) NOT NULL,
  place INT NOT NULL,
  UNIQUE (rating_id, area_code),
  FOREIGN KEY (rating_id) REFERENCES plan_rating (id)
);
