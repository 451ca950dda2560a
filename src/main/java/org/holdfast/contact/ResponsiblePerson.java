package org.holdfast.contact;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatus;
import org.holdfast.child.ChildFacts;
import org.holdfast.kernel.Refused;

/** A named person of the authority that is responsible for the child; the only one who may lift what protects it. */
final class ResponsiblePerson {
    private ResponsiblePerson() {}

    /** @throws Refused if the actor is none */
    static void check(List<CareStatus> statuses, Actor actor, LocalDate today) {
        boolean responsible = ChildFacts.on(statuses, today)
                .flatMap(CareStatus::authorityId)
                .filter(authority -> actor.organisations(Role.SOCIAL_WORKER, Role.TEAM_MANAGER)
                        .contains(authority))
                .isPresent();
        if (actor.kind() != Actor.Kind.PERSON || !responsible) {
            throw new Refused(ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY);
        }
    }
}
