package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Children;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.DueDate;
import org.holdfast.plan.FrozenTexts;
import org.holdfast.plan.OpenedPlans;
import org.holdfast.plan.Part;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanChecks;
import org.holdfast.plan.PlanInHand;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.PlanStates;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.Plans;
import org.holdfast.plan.PreCheck;
import org.holdfast.plan.UpToDate;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.PlanKind;

/** What waits for approval, laid down when it is submitted, so that going through a queue reads one row a plan. */
@ApplicationScoped
public class Submissions {
    /** Plans laid down in one go where they were submitted before there was a queue. */
    private static final int AT_ONCE = 100;

    private static final Set<PartName> UNCHECKED =
            EnumSet.of(PartName.SUPPORT, PartName.PREFERENCES, PartName.UNCHANGED);

    @Inject
    EntityManager em;

    @Inject
    OpenedPlans desk;

    @Inject
    Children children;

    @Inject
    ChildRows rows;

    @Inject
    PlanStates states;

    @Inject
    Plans plans;

    @Inject
    PlanRatings ratings;

    @Inject
    FrozenTexts freezing;

    @Inject
    PlanChecks checks;

    @Inject
    Rubrics rubrics;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    void moved(@Observes PlanMoved moved) {
        if (moved.step() == PlanStep.SUBMIT) {
            lay(desk.open(moved.childId()), states.states(Reach.of(acting.caseload(), moved.childId())));
        } else if (moved.step() == PlanStep.WITHDRAW || moved.step() == PlanStep.RETURN) {
            overtake(moved.childId());
        }
    }

    void approved(@Observes PlanApproved approved) {
        overtake(approved.childId());
    }

    private void overtake(ChildId child) {
        em.createQuery(
                        "select s from PlanSubmission s where s.childId = :child and s.supersededAt is null",
                        PlanSubmission.class)
                .setParameter("child", child.id())
                .getResultList()
                .forEach(submission -> submission.overtaken(clock.instant()));
    }

    /** Lays down those that were submitted before there was a queue. @return whether there were any */
    boolean layMissing(List<QueuedPlan> queue) {
        List<String> missing = queue.stream()
                .filter(plan -> plan.submissionId().isEmpty())
                .limit(AT_ONCE)
                .map(plan -> plan.childId().id())
                .toList();
        if (!missing.isEmpty()) {
            Map<ChildId, PlanState> all = states.states(Reach.of(acting.caseload()));
            children.seen(missing).forEach(child -> lay(desk.lay(child), all));
        }
        return !missing.isEmpty();
    }

    /** A plan of a child in care; any other waits for its own school. */
    private void lay(PlanInHand hand, Map<ChildId, PlanState> known) {
        hand.authorityId().filter(id -> hand.kind() == PlanKind.PEP).ifPresent(authority -> {
            overtake(hand.child().id());
            Plan plan = hand.plan();
            Instant at = plan.statusSince().orElseGet(clock::instant);
            LocalDate day = LocalDate.ofInstant(at, clock.getZone());
            PlanState state =
                    Optional.ofNullable(known.get(hand.child().id())).orElseThrow(() -> new NotFound("Child"));
            PreCheck check = checks.of(hand, state);
            List<SubmittedFault> parts = parts(state.upToDate(), hand.child());
            QueueRisk.Facts risk = risk(hand, state, check.faults().size(), parts.size());
            List<SubmittedFault> all = new ArrayList<>(faults(check, hand.child()));
            all.addAll(parts);
            em.persist(new PlanSubmission(
                    plan,
                    plan.number(),
                    authority,
                    rubrics.on(day, authority).id(),
                    at,
                    risk,
                    all,
                    freezing.text(hand)));
            em.flush();
        });
    }

    private QueueRisk.Facts risk(PlanInHand hand, PlanState state, int faults, int parts) {
        Optional<PlanRating> last = ratings.last(hand.child()).map(Rated::rating);
        Reach reach = Reach.of(acting.caseload(), hand.child().id());
        Optional<LocalDate> since =
                rows.of(reach).stream().findFirst().flatMap(ChildRow::care).map(ChildRow.Care::since);
        return new QueueRisk.Facts(
                state.due().exempt().isPresent()
                        ? Optional.empty()
                        : state.due().next().map(DueDate::day),
                faults,
                parts,
                returned(hand.plan()),
                since,
                last.map(PlanRating::overallTitle),
                last.map(PlanRating::overallBelow).orElse(0));
    }

    private int returned(Plan plan) {
        return em.createQuery(
                        "select count(t) from StepTaken t where t.planId = :plan and t.number = :number and t.step = :step",
                        Long.class)
                .setParameter("plan", plan.id())
                .setParameter("number", plan.number())
                .setParameter("step", PlanStep.RETURN)
                .getSingleResult()
                .intValue();
    }

    private static List<SubmittedFault> faults(PreCheck check, Child child) {
        String plan = "/plan/plan?child=" + child.id().id();
        return check.brief().stream()
                .map(fault -> new SubmittedFault(fault.rule().name(), fault.sentence(), plan))
                .toList();
    }

    /** Those that the check before submitting does not look at. */
    private static List<SubmittedFault> parts(UpToDate upToDate, Child child) {
        String plan = "/plan/plan?child=" + child.id().id();
        return upToDate.failing().stream()
                .filter(part -> UNCHECKED.contains(part.name()))
                .map(part -> new SubmittedFault(part.name().name(), said(part), plan))
                .toList();
    }

    private static String said(Part part) {
        return part.name() == PartName.UNCHANGED ? part.sentence() : part.name().title() + ": " + part.sentence();
    }

    Optional<PlanSubmission> byId(String id) {
        return Optional.ofNullable(em.find(PlanSubmission.class, id));
    }

    /** Those of the submissions named. */
    List<PlanSubmission> of(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from PlanSubmission s where s.id in :ids", PlanSubmission.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public void add(PlanSubmission submission) {
        em.persist(submission);
    }
}
