package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.ChildAccess;

/**
 * Who works with a child for social care, as a case system says it.
 *
 * @param workerId by which the authority's system knows the worker
 * @param team where the worker is reached
 * @param to first day on which they no longer do
 */
public record ProfessionalSaid(
        String workerId,
        String name,
        Role role,
        Optional<String> team,
        Optional<String> phone,
        Optional<String> email,
        LocalDate from,
        Optional<LocalDate> to) {
    /** In which capacity. */
    public enum Role {
        SOCIAL_WORKER(Relation.SOCIAL_WORKER, ChildAccess.Kind.SOCIAL_WORKER),
        TEAM_MANAGER(Relation.OTHER, ChildAccess.Kind.TEAM_MANAGER),
        REVIEWING_OFFICER(Relation.REVIEWING_OFFICER, ChildAccess.Kind.REVIEWING_OFFICER);

        private final Relation relation;
        private final ChildAccess.Kind grant;

        Role(Relation relation, ChildAccess.Kind grant) {
            this.relation = relation;
            this.grant = grant;
        }

        ChildAccess.Kind grant() {
            return grant;
        }
    }

    /** Reached at work: there is no address. */
    ContactSaid contact() {
        return new ContactSaid(
                name,
                role.relation,
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phone,
                email,
                Optional.empty(),
                Optional.of(true),
                from,
                to);
    }
}
