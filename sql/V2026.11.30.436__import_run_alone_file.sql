ALTER TABLE import_run ADD FOREIGN KEY (alone_file_id) REFERENCES stored_file (id);
