package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;

/** The dated facts of a child: what is believed now, of any day, newest first. */
@ApplicationScoped
public class ChildFacts {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    public void record(DatedFact fact) {
        em.persist(fact);
    }

    /** Replaces what was believed; the old row stays as history. */
    public void correct(DatedFact wrong, DatedFact right) {
        wrong.supersede(clock.instant());
        em.persist(right);
    }

    /** Ends what was believed to go on; what began on that day or later never was. */
    <T extends DatedFact> void end(T fact, LocalDate day, BiFunction<LocalDate, Instant, T> until) {
        fact.supersede(clock.instant());
        if (fact.from().isBefore(day)) {
            em.persist(until.apply(day, clock.instant()));
        }
    }

    /** Takes a child off roll at a school from a day on. */
    public void end(Enrolment place, LocalDate day) {
        end(place, day, place::until);
    }

    public List<Enrolment> enrolments(Child child) {
        return of(Enrolment.class, child);
    }

    public List<CareStatus> careStatuses(Child child) {
        return of(CareStatus.class, child);
    }

    public List<Placement> placements(Child child) {
        return of(Placement.class, child);
    }

    public List<ChildIdentifier> identifiers(Child child) {
        return of(ChildIdentifier.class, child);
    }

    public List<AttachmentNeed> attachmentNeeds(Child child) {
        return of(AttachmentNeed.class, child);
    }

    public List<Characteristic> characteristics(Child child) {
        return of(Characteristic.class, child);
    }

    public List<Disclosure> disclosures(Child child) {
        return of(Disclosure.class, child);
    }

    public List<ChildAccess> accesses(Child child) {
        return of(ChildAccess.class, child);
    }

    /** The fact that holds on a day. */
    public static <T extends DatedFact> Optional<T> on(List<T> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.holdsOn(day)).findFirst();
    }

    /** The main enrolment of a day, or else any other. */
    public static Optional<Enrolment> schoolOn(List<Enrolment> enrolments, LocalDate day) {
        Optional<Enrolment> main = on(
                enrolments.stream().filter(e -> e.kind() == Enrolment.Kind.MAIN).toList(), day);
        return main.isPresent() ? main : on(enrolments, day);
    }

    /** Facts of one kind of many children in one query, newest first; to be read, since no change to them is kept. */
    public <T extends DatedFact> Map<ChildId, List<T>> of(Class<T> kind, List<Child> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        List<String> ids = children.stream().map(child -> child.id().id()).toList();
        return em.createQuery(
                        "select f from " + kind.getSimpleName()
                                + " f where f.childId in :ids and f.supersededAt is null order by f.validFrom desc",
                        kind)
                .setParameter("ids", ids)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream()
                .collect(Collectors.groupingBy(DatedFact::childId));
    }

    private <T extends DatedFact> List<T> of(Class<T> kind, Child child) {
        return em.createQuery(
                        "select f from " + kind.getSimpleName()
                                + " f where f.childId = :child and f.supersededAt is null order by f.validFrom desc",
                        kind)
                .setParameter("child", child.id().id())
                .getResultList();
    }
}
