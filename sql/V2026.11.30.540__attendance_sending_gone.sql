DROP TABLE attendance_sending;
