CREATE UNIQUE INDEX school_establishment ON school (authority_id, establishment);
