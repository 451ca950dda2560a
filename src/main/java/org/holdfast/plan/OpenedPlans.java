package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Standing;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Lays a child's plan before whoever acts: the one place that knows kind, form and consent of the day. */
@ApplicationScoped
class OpenedPlans {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Plans plans;

    @Inject
    PlanForms forms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if the child is not before this person, or has died */
    PlanInHand open(ChildId id) {
        Child child = children.present(id);
        return lay(child, plans.of(child));
    }

    /** As {@link #open}; nobody else writes in the plan or moves it on until the transaction ends. */
    PlanInHand lock(ChildId id) {
        Child child = children.present(id);
        return lay(child, plans.locked(child));
    }

    /** Of a child already found. */
    PlanInHand lay(Child child) {
        return lay(child, plans.of(child));
    }

    /**
     * Whether this person, where they are of a virtual school, is of the one that looks after the child: who was only
     * asked for advice reads and does nothing more. Source: safeguards 1.
     */
    boolean ours(PlanInHand hand) {
        return hand.authorityId()
                .filter(acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER)::contains)
                .isPresent();
    }

    /** @throws Refused to a virtual school that was only asked for advice */
    void refuseAdvice(PlanInHand hand) {
        boolean virtualSchool = hand.child().sight().has(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
        if (virtualSchool && !ours(hand)) {
            throw new Refused(PlanRule.APPROVED_BY_VIRTUAL_SCHOOL);
        }
    }

    private PlanInHand lay(Child child, Optional<Plan> plan) {
        LocalDate today = LocalDate.now(clock);
        List<CareStatus> statuses = facts.careStatuses(child);
        Standing standing = Standing.of(child, statuses, facts.disclosures(child), today);
        Optional<String> authority = standing.lookedAfter()
                ? ChildFacts.on(statuses, today).flatMap(CareStatus::authorityId)
                : Optional.empty();
        PlanForm form =
                forms.on(today, authority).shownFor(PlanKind.of(standing.lookedAfter()), child.curriculumYear(today));
        Author author = Author.of(acting.actor(), clock.instant());
        return new PlanInHand(child, today, standing, authority, form, plan, author);
    }
}
