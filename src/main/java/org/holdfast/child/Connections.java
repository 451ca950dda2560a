package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;

/**
 * Who must be told something about a child, whatever the one who acts may know: for the rules that decide it, never for
 * display. Source: safeguards 3 and 7.
 */
@ApplicationScoped
public class Connections {
    private static final Set<CareKind> SOCIAL_CARE =
            EnumSet.of(CareKind.LOOKED_AFTER, CareKind.SHORT_BREAKS, CareKind.CHILD_IN_NEED, CareKind.EDGE_OF_CARE);

    @Inject
    EntityManager em;

    @Inject
    ChildFacts facts;

    @Inject
    Clock clock;

    /**
     * A child's today.
     *
     * @param open neither closed by adoption nor ended by death
     * @param decidesAlone grown up, and has not agreed that social care and a virtual school go on
     * @param careOf the authority that looks after the child
     * @param socialCare whether social care works with the child
     * @param socialWorker whether a social worker is allocated
     * @param socialCareOf the authority whose social care that is
     * @param adviser the authority whose virtual school may advise on a child who left care: with consent alone
     */
    public record Connection(
            boolean open,
            boolean decidesAlone,
            Optional<String> careOf,
            boolean socialCare,
            boolean socialWorker,
            Optional<String> socialCareOf,
            Optional<String> adviser) {}

    /** @throws NotFound if there is no such child */
    public Connection of(ChildId id) {
        Child child = Optional.ofNullable(em.find(Child.class, id.id())).orElseThrow(() -> new NotFound("Child"));
        LocalDate today = LocalDate.now(clock);
        List<CareStatus> statuses = facts.careStatuses(child);
        List<Disclosure> disclosures = facts.disclosures(child);
        List<ChildAccess> accesses = facts.accesses(child).stream()
                .filter(access -> access.holdsOn(today))
                .toList();
        Optional<CareStatus> now = ChildFacts.on(statuses, today).filter(status -> SOCIAL_CARE.contains(status.kind()));
        boolean consent = Disclosure.inForce(disclosures, child, today).isPresent();
        return new Connection(
                child.diedOn().isEmpty() && !child.sealed(),
                child.adultOn(today) && !consent,
                now.filter(status -> status.kind() == CareKind.LOOKED_AFTER).flatMap(CareStatus::authorityId),
                now.isPresent(),
                holder(accesses, ChildAccess.Kind.SOCIAL_WORKER).isPresent(),
                now.flatMap(CareStatus::authorityId).or(() -> holder(accesses, ChildAccess.Kind.SOCIAL_WORKER)
                        .flatMap(this::worksAt)),
                holder(accesses, ChildAccess.Kind.ADVICE)
                        .filter(authority -> consent && new CareHistory(statuses).leftCare(today)));
    }

    /**
     * Opens the child to somebody because they are told, for a time; what runs already is lengthened and not doubled.
     *
     * @param authority in whose post they are told, and through which alone the child is open to them
     */
    public void tell(
            ChildId child, ChildAccess.Kind kind, String personId, String authority, LocalDate until, String source) {
        LocalDate today = LocalDate.now(clock);
        Optional<ChildAccess> running = em.createQuery(
                        "select a from ChildAccess a where a.childId = :child and a.kind = :kind"
                                + " and a.holderId = :holder and a.organisationId = :authority"
                                + " and a.supersededAt is null and a.validFrom <= :today"
                                + " and (a.validTo is null or a.validTo > :today)",
                        ChildAccess.class)
                .setParameter("child", child.id())
                .setParameter("kind", kind)
                .setParameter("holder", personId)
                .setParameter("authority", authority)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
        if (running.flatMap(access -> access.period().end())
                .filter(end -> end.isBefore(until))
                .isPresent()) {
            running.orElseThrow().supersede(clock.instant());
            em.persist(running.orElseThrow().until(until, clock.instant()));
        } else if (running.isEmpty()) {
            em.persist(new ChildAccess(child, kind, personId, source, new Period(today, until), clock.instant())
                    .toldAt(authority));
        }
    }

    private static Optional<String> holder(List<ChildAccess> accesses, ChildAccess.Kind kind) {
        return accesses.stream()
                .filter(access -> access.kind() == kind)
                .map(ChildAccess::holderId)
                .findFirst();
    }

    private Optional<String> worksAt(String personId) {
        return em.createQuery("select m.organisationId from StaffMember m where m.id = :person", String.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
