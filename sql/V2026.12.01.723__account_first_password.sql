ALTER TABLE account ADD COLUMN first_password_until DATETIME(6);
