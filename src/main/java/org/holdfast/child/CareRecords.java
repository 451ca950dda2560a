package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Period;

/** The facts of many children that social care is the source of, read and written in sets. */
@ApplicationScoped
public class CareRecords {
    /** Ids in one query: long enough to be few queries, short enough for every database. */
    static final int SET = 500;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** What is believed of each; a child without facts has empty lists. */
    public Map<ChildId, KnownCare> of(Collection<Child> children) {
        Map<ChildId, KnownCare> known = new HashMap<>();
        List<Child> all = new ArrayList<>(children);
        for (int i = 0; i < all.size(); i += SET) {
            List<Child> some = all.subList(i, Math.min(i + SET, all.size()));
            Map<ChildId, List<ChildIdentifier>> identifiers = facts(ChildIdentifier.class, some);
            Map<ChildId, List<CareStatus>> statuses = facts(CareStatus.class, some);
            Map<ChildId, List<Placement>> placements = facts(Placement.class, some);
            Map<ChildId, List<Characteristic>> characteristics = facts(Characteristic.class, some);
            some.forEach(child -> known.put(
                    child.id(),
                    new KnownCare(
                            java.util.Optional.of(child),
                            identifiers.getOrDefault(child.id(), List.of()),
                            statuses.getOrDefault(child.id(), List.of()),
                            placements.getOrDefault(child.id(), List.of()),
                            characteristics.getOrDefault(child.id(), List.of()))));
        }
        return known;
    }

    /**
     * Opens records for children whom a file names by number only: until a person gives the name it is "Child" and the
     * number.
     *
     * @return the children in the order of the rows
     */
    public List<Child> open(List<Ssda903Header> rows) {
        List<Child> opened = rows.stream()
                .map(row -> new Child("Child", row.childId().text(), row.bornOn(), row.sex()))
                .toList();
        opened.forEach(em::persist);
        // Their facts refer to them, and the provider orders by table only where it knows of a relation.
        em.flush();
        return opened;
    }

    /**
     * Homes whose address was restricted, as any other source than an authority's own pushes ever told them: what that
     * authority pushed stands in its ledger, whole.
     */
    public List<Placement> restrictedHomes(Child child, String authorityId) {
        return em.createQuery(
                        "select p from Placement p where p.childId = :child and p.addressRestricted = true"
                                + " and (p.source <> :bridge or p.authorityId <> :authority)",
                        Placement.class)
                .setParameter("child", child.id().id())
                .setParameter("bridge", CareSaid.BRIDGE)
                .setParameter("authority", authorityId)
                .getResultList();
    }

    /** Writes a change, and fires what happened; rows go to the database in batches. */
    public void write(CareChange change, Child child, String authorityId) {
        Instant now = clock.instant();
        ChildId id = child.id();
        change.sex.ifPresent(child::correctSex);
        change.name.ifPresent(name -> child.named(name.forename(), name.surname()));
        change.wrongIdentifiers.forEach(fact -> fact.supersede(now));
        change.identifiers.forEach(number -> em.persist(new ChildIdentifier(
                id,
                number.kind(),
                number.text(),
                number.ofAuthority() ? authorityId : null,
                new Period(LocalDate.now(clock), null),
                now)));
        characteristics(change, child, now);
        change.wrongStatuses.forEach(fact -> fact.supersede(now));
        change.statuses.forEach(span -> em.persist(status(id, span, now)));
        change.wrongPlacements.forEach(fact -> fact.supersede(now));
        change.homes.forEach(span -> em.persist(placement(id, span, now)));
        change.diedOn.ifPresent(child::died);
        if (change.lives) {
            child.lives();
        }
        if (change.statusChanged()) {
            events.fire(new CareStatusChanged(id));
        }
        if (change.homeChanged()) {
            events.fire(new PlacementChanged(
                    id, change.homes.stream().anyMatch(span -> span.what().moved())));
        }
        change.adoptedOn.ifPresent(day -> events.fire(child.seal(day, authorityId)));
    }

    /**
     * Only the UASC file says days. Of the others, what is said for the first time counts from birth, what is said otherwise later from the day
     * on which it came.
     */
    private void characteristics(CareChange change, Child child, Instant now) {
        LocalDate today = LocalDate.now(clock);
        change.wrongCharacteristics.forEach(before -> {
            before.supersede(now);
            if (before.from().isBefore(today)) {
                em.persist(before.until(today, now));
            }
        });
        change.wrongAlone.forEach(before -> before.supersede(now));
        change.alone.forEach(one -> em.persist(new Characteristic(
                child.id(), one.said().kind(), one.said().code(), one.period(), Ssda903Alone.SOURCE, now)));
        for (Characteristic.Said said : change.characteristics) {
            boolean first = change.known.characteristics().stream().noneMatch(before -> before.kind() == said.kind());
            LocalDate from = first ? child.bornOn() : today;
            em.persist(Characteristic.said(child.id(), said, Ssda903Header.SOURCE, from, now));
        }
    }

    private static CareStatus status(ChildId child, Span<CareSaid> span, Instant now) {
        CareSaid said = span.what();
        return new CareStatus(child, said.kind(), span.period(), said.source(), now)
                .under(said.legalStatus(), said.authorityId())
                .endedBy(said.endReason());
    }

    private static Placement placement(ChildId child, Span<HomeSaid> span, Instant now) {
        HomeSaid said = span.what();
        return new Placement(child, said.type(), said.moved(), span.period(), said.source(), now)
                .by(said.provider(), said.authorityId())
                .at(said.postcode(), said.restricted());
    }

    private <T extends DatedFact> Map<ChildId, List<T>> facts(Class<T> kind, List<Child> children) {
        Map<ChildId, List<T>> facts = new HashMap<>();
        em.createQuery(
                        "select f from " + kind.getSimpleName()
                                + " f where f.childId in :children and f.supersededAt is null"
                                + " order by f.validFrom, f.id",
                        kind)
                .setParameter(
                        "children",
                        children.stream().map(child -> child.id().id()).toList())
                .getResultStream()
                .forEach(fact -> facts.computeIfAbsent(fact.childId(), id -> new ArrayList<>())
                        .add(fact));
        return facts;
    }
}
