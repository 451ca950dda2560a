CREATE TABLE national_suspension (
  id INT PRIMARY KEY,
  start_year INT NOT NULL,
  pupil_group VARCHAR(80) NOT NULL,
  pupils INT NOT NULL,
  suspensions_hundredths INT,
  suspended_hundredths INT NOT NULL,
  permanent_hundredths INT NOT NULL,
  all_pupils BOOLEAN NOT NULL,
  source VARCHAR(200) NOT NULL
);
