package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;

/** Where two schools' marks disagree, and what was decided. */
@ApplicationScoped
public class Disputes {
    private static final String DECIDED =
            "select d.child_id, d.slot, d.school_id, d.symbol, d.other_school_id, d.other_symbol, d.right_school_id"
                    + " from mark_dispute d where %sd.right_school_id is not null and d.start_year = ? and d.child_id in ";
    private static final String OPEN = "select d.id from mark_dispute d where d.settled_at is null"
            + " and d.child_id in (select r.child_id from (%s) r where r.early = 0)"
            + " order by d.start_year, d.slot, d.child_id limit ?";

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    @Inject
    Stays stays;

    /** One child's registers of one year, which are looked at together. */
    private record OneYear(ChildId child, int year) {
        static OneYear of(RegisterYear register) {
            return new OneYear(register.childId(), register.year());
        }
    }

    /** Opens what has come to disagree with marks just entered, and closes what no longer does. */
    void renew(Collection<RegisterYear> registers, Collection<RegisterYear> touched, Instant now) {
        Set<OneYear> entered = touched.stream().map(OneYear::of).collect(Collectors.toSet());
        registers.stream()
                .filter(register -> entered.contains(OneYear.of(register)))
                .collect(Collectors.groupingBy(OneYear::of))
                .entrySet()
                .stream()
                .filter(kept -> kept.getValue().size() > 1)
                .collect(Collectors.groupingBy(kept -> kept.getKey().year()))
                .forEach((year, kept) -> renew(
                        year,
                        kept.stream().collect(Collectors.toMap(e -> e.getKey().child(), Map.Entry::getValue)),
                        now));
    }

    private void renew(int year, Map<ChildId, List<RegisterYear>> kept, Instant now) {
        List<String> ids = kept.keySet().stream().map(ChildId::id).toList();
        Map<String, List<Stay>> places = stays.in(ids, year);
        Map<ChildId, List<MarkDispute>> known = of(ids, year);
        Joining joining = new Joining(codes.table());
        kept.forEach((child, registers) -> renew(
                known.getOrDefault(child, List.of()),
                joining.conflicts(
                        year,
                        registers.stream().map(SchoolMarks::of).toList(),
                        places.getOrDefault(child.id(), List.of())),
                conflict -> em.persist(new MarkDispute(child, year, conflict, now)),
                now));
    }

    private interface Opening {
        public void open(Conflict conflict);
    }

    private static void renew(List<MarkDispute> known, List<Conflict> conflicts, Opening opening, Instant now) {
        known.stream()
                .filter(dispute -> dispute.open() && conflicts.stream().noneMatch(dispute::about))
                .forEach(dispute -> dispute.over(now));
        conflicts.stream()
                .filter(conflict -> known.stream()
                        .noneMatch(dispute -> dispute.about(conflict)
                                && (dispute.open() || dispute.ruling().isPresent())))
                .forEach(opening::open);
    }

    private Map<ChildId, List<MarkDispute>> of(List<String> children, int year) {
        return em.createQuery(
                        "select d from MarkDispute d where d.childId in :children and d.startYear = :year",
                        MarkDispute.class)
                .setParameter("children", children)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.groupingBy(MarkDispute::childId));
    }

    /** What was decided about a child's year. */
    Rulings rulings(Child child, int year) {
        return new Rulings(of(List.of(child.id().id()), year).getOrDefault(child.id(), List.of()).stream()
                .flatMap(dispute -> dispute.ruling().stream())
                .toList());
    }

    /** As {@link Stays#in}. */
    Map<String, Rulings> rulings(Collection<String> children, int year) {
        return rulings(children, year, "", List.of());
    }

    /** The same as decided by the instant of a pair. */
    Map<String, Rulings> rulings(Collection<String> children, int year, AsAt at) {
        return rulings(children, year, "d.settled_at <= ? and ", List.of(Held.moment(at.known())));
    }

    private Map<String, Rulings> rulings(Collection<String> children, int year, String by, List<Object> first) {
        Map<String, List<Conflict>> decided = new HashMap<>();
        AtOnce.of(children).forEach(some -> {
            for (Object row : decided(some, year, by, first)) {
                Object[] cells = (Object[]) row;
                decided.computeIfAbsent((String) cells[0], child -> new ArrayList<>())
                        .add(ruling(cells));
            }
        });
        return decided.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Rulings(entry.getValue())));
    }

    private List<?> decided(List<String> children, int year, String by, List<Object> first) {
        List<Object> values = new ArrayList<>(first);
        values.add(year);
        values.addAll(children);
        return Reach.query(em, DECIDED.formatted(by) + AtOnce.marks(children), values)
                .getResultList();
    }

    private static Conflict ruling(Object[] cells) {
        Conflict found = new Conflict(
                ((Number) cells[1]).intValue(),
                (String) cells[2],
                ((Number) cells[3]).byteValue(),
                (String) cells[4],
                ((Number) cells[5]).byteValue());
        return found.standingSchool().equals(cells[6]) ? found : found.turned();
    }

    /** Waiting for a decision, of the children in reach, oldest session first. */
    public List<MarkDispute> open(Reach reach, int limit) {
        List<Object> values = new ArrayList<>(reach.values());
        values.add(limit);
        List<?> ids = Reach.query(em, OPEN.formatted(reach.sql()), values).getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from MarkDispute d where d.id in :ids order by d.startYear, d.slot, d.childId",
                                MarkDispute.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** One of a child's, to be settled. */
    public Optional<MarkDispute> byId(Child child, String id) {
        return Optional.ofNullable(em.find(MarkDispute.class, id))
                .filter(dispute -> dispute.childId().equals(child.id()));
    }
}
