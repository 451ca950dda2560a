CREATE TABLE bank_holiday (
  nation VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_day DATE NOT NULL,
  name VARCHAR(60) NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (nation, on_day)
);
