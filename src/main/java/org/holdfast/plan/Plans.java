package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;

/** The living plans, and what is written in them. */
@ApplicationScoped
public class Plans {
    @Inject
    EntityManager em;

    public Optional<Plan> of(Child child) {
        return em.createQuery("select p from Plan p where p.childId = :child", Plan.class)
                .setParameter("child", child.id().id())
                .getResultStream()
                .findFirst();
    }

    /** Nobody else writes in the plan, or moves it on, until the transaction ends. */
    public Optional<Plan> locked(Child child) {
        return em.createQuery("select p from Plan p where p.childId = :child", Plan.class)
                .setParameter("child", child.id().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A plan, an answer, a target … that is new. */
    public void add(Object fact) {
        em.persist(fact);
    }

    /** Answers by code of question. */
    public Map<String, Answer> answers(Plan plan) {
        return byCode(of(Answer.class, plan, ""));
    }

    /** The answer to one question; empty where there is none. */
    String text(Plan plan, String question) {
        return em.createQuery(
                        "select a.body from Answer a where a.planId = :plan and a.questionCode = :code", String.class)
                .setParameter("plan", plan.id())
                .setParameter("code", question)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** As {@link #answers} of some questions; nobody else writes them until the transaction ends. */
    public Map<String, Answer> answersToWrite(Plan plan, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : byCode(em.createQuery(
                                "select a from Answer a where a.planId = :plan and a.questionCode in :codes",
                                Answer.class)
                        .setParameter("plan", plan.id())
                        .setParameter("codes", codes)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    /** Open ones first, by review date. */
    public List<Target> targets(Plan plan) {
        return of(
                Target.class,
                plan,
                " and x.removedAt is null order by case when x.closedOn is null then 0 else 1 end, x.reviewOn, x.id");
    }

    public List<PlanAction> actions(Plan plan) {
        return of(
                PlanAction.class,
                plan,
                " and x.removedAt is null order by case when x.doneOn is null then 0 else 1 end, x.dueOn, x.id");
    }

    /** Newest first. */
    public List<ChildViews> views(Plan plan) {
        return of(ChildViews.class, plan, " order by x.askedOn desc, x.recordedAt desc");
    }

    public List<PlanGap> gaps(Plan plan) {
        return of(PlanGap.class, plan, " and x.supersededAt is null order by x.dueOn");
    }

    /** Of the number in hand. */
    public List<SectionGap> sectionGaps(Plan plan) {
        return ofNumber(SectionGap.class, plan, " and x.supersededAt is null order by x.dueOn");
    }

    /** Of the number in hand. */
    List<OwnerTime> ownerTimes(Plan plan) {
        return ofNumber(OwnerTime.class, plan, "");
    }

    /** Every move of the plan, newest first. */
    public List<StepTaken> steps(Plan plan) {
        return of(StepTaken.class, plan, " order by x.takenAt desc, x.id desc");
    }

    /** Newest first. */
    List<Reminder> reminders(Plan plan) {
        return of(Reminder.class, plan, " order by x.chasedAt desc, x.id desc");
    }

    /** What was said to follow from a move, suspension or exclusion, the latest first; what was replaced too. */
    List<PlanFollow> follows(Plan plan) {
        return of(PlanFollow.class, plan, " order by x.saidAt desc, x.id desc");
    }

    /** Those that stand in a version: said since the version before it, in a confirmation too, by the day of the event. */
    List<PlanFollow> followsIn(Plan plan, int number) {
        return em.createQuery(
                        "select x from PlanFollow x where x.planId = :plan and x.supersededAt is null and not exists"
                                + " (select v.id from PlanVersion v where v.planId = x.planId and v.number < :number"
                                + " and v.approvedAt >= x.saidAt) order by x.happenedOn, x.id",
                        PlanFollow.class)
                .setParameter("plan", plan.id())
                .setParameter("number", number)
                .getResultList();
    }

    public List<Confirmation> confirmations(Plan plan) {
        return of(Confirmation.class, plan, " order by x.confirmedAt desc");
    }

    /** @throws Refused if this plan has no such target */
    Target target(Plan plan, String id) {
        return one(targets(plan), target -> target.id().equals(id));
    }

    /** @throws Refused if this plan has no such action */
    PlanAction action(Plan plan, String id) {
        return one(actions(plan), action -> action.id().equals(id));
    }

    /** What a meeting agreed is done, said by whoever promised it; nothing if it was removed meanwhile. */
    public void finishAction(Child child, String actionId, LocalDate today) {
        of(child).stream()
                .flatMap(plan -> actions(plan).stream())
                .filter(action -> action.id().equals(actionId))
                .forEach(action -> action.finish(today));
    }

    /** Ids of everybody who wrote in the draft in hand, and of those who answer for what a delegate wrote. */
    public Set<String> authors(Plan plan) {
        Set<String> authors = new HashSet<>();
        for (String kind : List.of("Answer", "Target", "PlanAction")) {
            authors.addAll(em.createQuery(
                            "select distinct x.authorId from " + kind
                                    + " x where x.planId = :plan and x.writtenIn = :number",
                            String.class)
                    .setParameter("plan", plan.id())
                    .setParameter("number", plan.number())
                    .getResultList());
        }
        if (!authors.isEmpty()) {
            authors.addAll(accountable(plan, Set.copyOf(authors)));
        }
        return authors;
    }

    private List<String> accountable(Plan plan, Set<String> authors) {
        return em.createQuery(
                        "select distinct d.granterId from Delegation d where d.childId = :child"
                                + " and d.delegateId in :authors and d.validTo > :begun",
                        String.class)
                .setParameter("child", plan.childId().id())
                .setParameter("authors", authors)
                .setParameter("begun", plan.begunOn())
                .getResultList();
    }

    /** Sends what was written to the database. @throws StaleVersion if somebody else was first */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersion("The plan");
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains("Duplicate")
                    || String.valueOf(e.getMessage()).contains("Unique")) {
                throw new StaleVersion("The plan");
            }
            throw e;
        }
    }

    private <T> List<T> of(Class<T> kind, Plan plan, String rest) {
        TypedQuery<T> query =
                em.createQuery("select x from " + kind.getSimpleName() + " x where x.planId = :plan" + rest, kind);
        return query.setParameter("plan", plan.id()).getResultList();
    }

    private <T> List<T> ofNumber(Class<T> kind, Plan plan, String rest) {
        return em.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x.planId = :plan and x.number = :number"
                                + rest,
                        kind)
                .setParameter("plan", plan.id())
                .setParameter("number", plan.number())
                .getResultList();
    }

    private static Map<String, Answer> byCode(List<Answer> answers) {
        return answers.stream().collect(Collectors.toMap(Answer::questionCode, Function.identity()));
    }

    private static <T> T one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new Refused(PlanRule.IS_GONE));
    }
}
