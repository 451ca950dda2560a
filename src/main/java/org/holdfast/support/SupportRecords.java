package org.holdfast.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.Happening;
import org.holdfast.child.Happenings;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.school.StaffAbsences;
import org.holdfast.school.StaffMembers;

/** The support records, one a child, and what many children's records say at once. */
@ApplicationScoped
public class SupportRecords implements Happenings {
    @Inject
    EntityManager em;

    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    StaffMembers staff;

    @Inject
    StaffAbsences absences;

    /** The child's record; an empty one where nothing is recorded yet. */
    public SupportRecord of(Child child) {
        SupportRecord found = em.find(SupportRecord.class, child.id().id());
        SupportRecord support = found == null ? new SupportRecord(child.id()) : found;
        List<Assignment> named = known(Assignment.class, child);
        return support.holding(
                named, known(SafePlace.class, child), known(SupportGap.class, child), whereabouts(child, named));
    }

    /** The backup who acts on a day, with no more asked than that takes. */
    public Optional<StandIn> acting(Child child, LocalDate day) {
        List<Assignment> named = known(Assignment.class, child).stream()
                .filter(assignment -> assignment.holdsOn(day))
                .toList();
        return named.stream().noneMatch(assignment -> assignment.duty() == Duty.BACKUP)
                ? Optional.empty()
                : new SupportRecord(child.id())
                        .holding(named, List.of(), List.of(), whereabouts(child, named))
                        .acting(day);
    }

    private Whereabouts whereabouts(Child child, List<Assignment> named) {
        List<String> adults = named.stream().map(Assignment::staffId).distinct().toList();
        return new Whereabouts(facts.enrolments(child), staff.byIds(adults), absences.of(adults));
    }

    /** Keeps what was changed, and opens or closes the child to those who were named. */
    public void keep(Child child, SupportRecord support, List<DomainEvent> happened) {
        if (!em.contains(support)) {
            em.persist(support);
        }
        support.takeFresh().forEach(em::persist);
        for (DomainEvent event : happened) {
            if (event instanceof KeyPersonEnded ended) {
                children.withdraw(child, ended.duty().access(), ended.staffId(), ended.on());
            } else if (event instanceof KeyPersonNamed named) {
                children.grant(child, named.duty().access(), named.staffId(), named.from(), source(named.duty()));
            }
        }
    }

    /** What each child in reach has today, in one query; a child of whom nothing is recorded is not in the map. */
    public Map<ChildId, SupportCheck> checks(Reach reach) {
        return SupportChecks.of(em, reach);
    }

    /** As {@link #checks(Reach)}, as at a pair. */
    public Map<ChildId, SupportCheck> checks(Reach reach, AsAt at) {
        return SupportChecks.of(em, reach, at);
    }

    /** Children in reach whose key person is away, has left, or ended lately with nobody to follow; in one query. */
    public List<Uncovered> uncovered(Reach reach) {
        return UncoveredRows.of(em, reach);
    }

    /** Gaps recorded and not closed of the children in reach, in one query. */
    public Map<ChildId, List<SupportGap>> gaps(Reach reach) {
        List<String> ids = SupportChecks.gapIds(em, reach);
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select g from SupportGap g where g.id in :ids order by g.dueOn", SupportGap.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(DatedFact::childId));
    }

    /** Each naming of a key person; school staff may know it too. */
    @Override
    public List<Happening> happenings(Child child, LocalDate today) {
        return of(child).history(today).stream()
                .filter(person -> !person.backup())
                .map(person -> Happening.of(person.since(), "is-school", "support.happened.named", person.name()))
                .toList();
    }

    private <T extends DatedFact> List<T> known(Class<T> kind, Child child) {
        return em.createQuery(
                        "select f from " + kind.getSimpleName()
                                + " f where f.childId = :child and f.supersededAt is null order by f.validFrom desc",
                        kind)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    private static String source(Duty duty) {
        return duty == Duty.KEY_PERSON ? ChildAccess.NAMED_KEY_PERSON : "named backup";
    }
}
