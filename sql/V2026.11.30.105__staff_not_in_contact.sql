CREATE TABLE staff_not_in_contact (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  staff_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  why VARCHAR(400) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  superseded_at DATETIME(6),
  FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);
