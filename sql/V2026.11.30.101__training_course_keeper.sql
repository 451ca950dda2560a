CREATE INDEX training_course_keeper ON training_course (organisation_id);
