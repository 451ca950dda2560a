CREATE INDEX child_identifier_text ON child_identifier (text, kind);
