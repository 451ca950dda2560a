package org.holdfast.attendance.drop;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.RegisterState;
import org.holdfast.attendance.RegisterStates;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Drops of all children in reach, worked out from their marks; {@link OwnDrops} are one child's, by the same {@link DropCase}. */
@ApplicationScoped
public class Drops {
    @Inject
    ChildRows rows;

    @Inject
    SetRegisters registers;

    @Inject
    RegisterStates states;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    DropDismissals dismissals;

    @Inject
    FoundDrops before;

    /** A child with a drop. */
    private record Found(DropCase of, List<Drop> drops) {
        ChildId id() {
            return of.child().id();
        }
    }

    /** The children with a drop, open or resting, by surname. */
    public List<ChildDrops> of(Reach reach) {
        return of(reach, rows.of(reach));
    }

    /** As {@link #of(Reach)}, where the children in reach have been read already. */
    public List<ChildDrops> of(Reach reach, List<ChildRow> children) {
        return of(reach, children, states.of(reach, Slot.yearOf(reach.today())));
    }

    /** The same, where the registers of this school year and the one before are known too. */
    public List<ChildDrops> of(Reach reach, List<ChildRow> children, Map<ChildId, List<RegisterState>> kept) {
        List<DropCase> cases = cases(
                children.stream()
                        .filter(child -> !child.onlyEarly() && kept.containsKey(child.id()))
                        .toList(),
                reach.today());
        List<Found> found = found(reach, cases, kept);
        Map<ChildId, List<DropDismissal>> rested =
                dismissals.running(found.stream().map(Found::id).toList(), reach.today());
        return found.stream()
                .map(one -> one.of().sorted(one.drops(), rested.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<DropCase> cases(List<ChildRow> children, LocalDate today) {
        Map<TermPlace, DaysHeld> days =
                days(children.stream().map(DropCase::place).distinct().toList(), today);
        Map<String, Map<Setting, Settings.Value>> set = settings.of(
                children.stream().map(ChildRow::settingsOf).distinct().toList(), today);
        return children.stream()
                .filter(child -> days.containsKey(DropCase.place(child)))
                .map(child -> new DropCase(
                        child,
                        requireNonNull(days.get(DropCase.place(child))),
                        new Thresholds(set.getOrDefault(child.settingsOf(), Map.of())),
                        today))
                .toList();
    }

    /** Worked out once for all places that share a calendar. */
    private Map<TermPlace, DaysHeld> days(Collection<TermPlace> places, LocalDate today) {
        IdentityHashMap<Terms.Calendar, DaysHeld> shared = new IdentityHashMap<>();
        Map<TermPlace, DaysHeld> days = new HashMap<>();
        terms.ofPlaces(places)
                .forEach((place, calendar) ->
                        days.put(place, shared.computeIfAbsent(calendar, one -> new DaysHeld(one, today))));
        return days;
    }

    private List<Found> found(Reach reach, List<DropCase> cases, Map<ChildId, List<RegisterState>> kept) {
        Map<ChildId, List<Drop>> known = new HashMap<>();
        Map<ChildId, FoundDrops.Basis> asked = new HashMap<>();
        IdentityHashMap<DaysHeld, DaysHeld> same = new IdentityHashMap<>();
        cases.forEach(one -> {
            ChildId id = one.child().id();
            FoundDrops.Basis basis = FoundDrops.Basis.of(
                    one, same.computeIfAbsent(one.days(), before::same), kept.getOrDefault(id, List.of()));
            before.of(id, basis).ifPresentOrElse(drops -> known.put(id, drops), () -> asked.put(id, basis));
        });
        Map<ChildId, Map<Integer, Marks>> marks = marks(reach, asked.keySet());
        cases.stream().filter(one -> asked.containsKey(one.child().id())).forEach(one -> {
            ChildId id = one.child().id();
            List<Drop> drops = one.in(marks.getOrDefault(id, Map.of()), codes.table());
            before.keep(id, requireNonNull(asked.get(id)), drops);
            known.put(id, drops);
        });
        return cases.stream()
                .map(one -> new Found(one, known.getOrDefault(one.child().id(), List.of())))
                .filter(one -> !one.drops().isEmpty())
                .toList();
    }

    /** Of this register year and the one before: a base lies at most three terms back, a move of home one year. */
    private Map<ChildId, Map<Integer, Marks>> marks(Reach reach, Collection<ChildId> children) {
        int year = Slot.yearOf(reach.today());
        Set<String> ids = new TreeSet<>();
        children.forEach(child -> ids.add(child.id()));
        Map<ChildId, Map<Integer, Marks>> marks = new HashMap<>();
        for (int one : List.of(year, year - 1)) {
            registers.joined(reach, ids, one).forEach((child, joined) -> marks.computeIfAbsent(
                            child, id -> new HashMap<>())
                    .put(one, joined.marks()));
        }
        return marks;
    }
}
