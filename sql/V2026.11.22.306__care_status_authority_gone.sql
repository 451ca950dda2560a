-- care_status_reach begins alike.
DROP INDEX care_status_authority ON care_status;
