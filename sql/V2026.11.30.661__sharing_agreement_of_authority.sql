CREATE INDEX sharing_agreement_of_authority ON sharing_agreement (authority_id, valid_from);
