package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Standing;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.form.Situation;

/**
 * Lays a child's plan before whoever acts: the one place that knows kind, form and consent of the day. A draft keeps the
 * form of the day it began, with the additions of the authority that looked after the child on that day.
 */
@ApplicationScoped
public class OpenedPlans {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Plans plans;

    @Inject
    PlanForms forms;

    @Inject
    Delegations delegations;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if the child is not before this person, or has died */
    public PlanInHand open(ChildId id) {
        Child child = children.present(id);
        return lay(child, plans.of(child));
    }

    /** As {@link #open}; nobody else writes in the plan or moves it on until the transaction ends. */
    public PlanInHand lock(ChildId id) {
        Child child = children.present(id);
        return lay(child, plans.locked(child));
    }

    /** Of a child already found. */
    public PlanInHand lay(Child child) {
        return lay(child, plans.of(child));
    }

    /**
     * Whether this person, where they are of a virtual school, is of the one that looks after the child: who was only
     * asked for advice reads and does nothing more. Source: safeguards 1.
     */
    public boolean ours(PlanInHand hand) {
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
        Optional<String> authority = lookedAfterBy(statuses, today);
        LocalDate begun = plan.map(Plan::begunOn).orElse(today);
        PlanForm form = forms.on(begun, authority.flatMap(now -> lookedAfterBy(statuses, begun)))
                .shownFor(situation(child, standing, plan, today));
        Author author = Author.of(acting.actor(), clock.instant());
        PlanInHand hand = new PlanInHand(child, today, standing, authority, form, plan, author);
        return hand.delegated() ? handedOver(hand) : hand;
    }

    /** No more of it than was handed over, written in two names. */
    private PlanInHand handedOver(PlanInHand hand) {
        Optional<Delegation> delegation =
                delegations.of(hand.child(), hand.author().id(), hand.today());
        PlanForm nothing = new PlanForm(hand.form().id(), hand.form().name(), List.of());
        return new PlanInHand(
                hand.child(),
                hand.today(),
                hand.standing(),
                Optional.empty(),
                delegation.map(one -> hand.form().handedOver(one.sections())).orElse(nothing),
                hand.living(),
                delegation
                        .map(one -> hand.author().writingFor(one.people().granterName()))
                        .orElse(hand.author()));
    }

    /** Nobody adds questions for a child who is not in care. */
    private static Optional<String> lookedAfterBy(List<CareStatus> statuses, LocalDate day) {
        return ChildFacts.on(statuses, day)
                .filter(status -> status.kind() == CareKind.LOOKED_AFTER)
                .flatMap(CareStatus::authorityId);
    }

    private Situation situation(Child child, Standing standing, Optional<Plan> plan, LocalDate today) {
        return Situation.of(
                PlanKind.of(standing.lookedAfter()),
                child.curriculumYear(today),
                facts.enrolments(child),
                plan.map(known -> plans.text(known, Situation.SEN_STATUS)).orElse(""),
                today);
    }
}
