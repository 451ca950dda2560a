CREATE TABLE sharing_agreement_client (
  agreement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, client_id),
  FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id),
  FOREIGN KEY (client_id) REFERENCES api_client (id)
);
