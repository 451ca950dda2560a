CREATE INDEX staff_member_organisation ON staff_member (organisation_id, name_key);
