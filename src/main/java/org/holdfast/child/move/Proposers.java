package org.holdfast.child.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.kernel.Refused;

/** Who may propose that a child moves: advice opens a child to another virtual school too, which is not to move it. */
@ApplicationScoped
class Proposers {
    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    boolean include(Child child) {
        if (child.sight().has(Role.SOCIAL_WORKER, Role.CASE_SYSTEM)) {
            return true;
        }
        List<String> own = acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
        return ChildFacts.on(facts.careStatuses(child), LocalDate.now(clock))
                .flatMap(CareStatus::authorityId)
                .filter(own::contains)
                .isPresent();
    }

    /** @throws Refused if another authority answers for the child */
    void check(Child child) {
        if (!include(child)) {
            throw new Refused(MoveRule.BY_WHO_ANSWERS_FOR_THE_CHILD);
        }
    }
}
