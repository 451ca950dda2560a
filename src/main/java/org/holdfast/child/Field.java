package org.holdfast.child;

import static org.holdfast.access.Role.*;

import java.util.HashSet;
import java.util.Set;
import org.holdfast.access.Role;

/**
 * Parts of a child's record that not everyone who sees the child may know; asked by page, PDF, export, search and API
 * alike. Source: safeguards 1, roles and what their relationship needs.
 */
public enum Field {
    /** whether and why in care, adopted, or known to social care; the responsible authority tells it too */
    CARE_STATUS(all()),
    LEGAL_STATUS(all()),
    PLACEMENT(all()),
    RESTRICTED_ADDRESS(Set.of(SOCIAL_WORKER, TEAM_MANAGER)),
    ATTACHMENT(all()),
    /** ethnicity, disability and arriving alone: social care and the virtual school */
    CHARACTERISTICS(
            Set.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER, SOCIAL_WORKER, TEAM_MANAGER, REVIEWING_OFFICER)),
    /** provision for special educational needs */
    SEN(all()),
    CONTACTS(all()),
    PLAN(all()),
    IDENTIFIERS(all()),
    /** birth date in full; staff see the age */
    BIRTH_DATE(all()),
    /** a child accepted from a later day shows card and contacts only */
    MORE_THAN_CARD_AND_CONTACTS(allAndStaff());

    private final Set<Role> roles;

    Field(Set<Role> roles) {
        this.roles = roles;
    }

    boolean shownTo(Role role) {
        return roles.contains(role);
    }

    private static Set<Role> all() {
        return Set.of(
                DESIGNATED_TEACHER,
                DEPUTY,
                ACTING_DESIGNATED_TEACHER,
                ACTING_AUTHOR,
                VIRTUAL_SCHOOL_HEAD,
                VIRTUAL_SCHOOL_OFFICER,
                SOCIAL_WORKER,
                TEAM_MANAGER,
                REVIEWING_OFFICER,
                CASE_SYSTEM);
    }

    private static Set<Role> allAndStaff() {
        Set<Role> roles = new HashSet<>(all());
        roles.addAll(Set.of(STAFF, DELEGATE));
        return roles;
    }
}
