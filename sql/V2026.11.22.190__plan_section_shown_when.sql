ALTER TABLE plan_section ADD COLUMN shown_when VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin;
