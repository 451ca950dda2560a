package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Standing;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

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

    /** As {@link #open}; nobody else writes in the plan until the transaction ends. */
    PlanInHand lock(ChildId id) {
        Child child = children.present(id);
        return lay(child, plans.locked(child));
    }

    /** Of a child already found. */
    PlanInHand lay(Child child) {
        return lay(child, plans.of(child));
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
