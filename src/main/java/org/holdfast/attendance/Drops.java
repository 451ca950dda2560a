package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Drops of all children in reach, worked out from their marks: the same rule for list, count and child's page. */
@ApplicationScoped
class Drops {
    @Inject
    ChildRows rows;

    @Inject
    Rates rates;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    DropDismissals dismissals;

    /** Everything asked of the database, once. */
    private record Asked(
            LocalDate today,
            CodeTable codes,
            Map<ChildId, Map<Integer, Marks>> marks,
            Map<TermPlace, DaysHeld> days,
            Map<String, Map<Setting, Settings.Value>> settings) {}

    /** The children with a drop, open or resting, by surname. */
    List<ChildDrops> of(Reach reach) {
        List<ChildRow> children =
                rows.of(reach).stream().filter(child -> !child.onlyEarly()).toList();
        Asked asked = ask(reach, children);
        Map<ChildRow, List<Drop>> found = new LinkedHashMap<>();
        children.forEach(child -> {
            List<Drop> drops = find(child, asked);
            if (!drops.isEmpty()) {
                found.put(child, drops);
            }
        });
        Map<ChildId, List<DropDismissal>> rested =
                dismissals.running(found.keySet().stream().map(ChildRow::id).toList(), asked.today());
        return found.entrySet().stream()
                .map(entry -> sorted(
                        entry.getKey(),
                        entry.getValue(),
                        rested.getOrDefault(entry.getKey().id(), List.of()),
                        asked))
                .toList();
    }

    private Asked ask(Reach reach, List<ChildRow> children) {
        LocalDate today = reach.today();
        Map<TermPlace, DaysHeld> days = new HashMap<>();
        terms.ofPlaces(children.stream().map(Drops::place).distinct().toList())
                .forEach((place, calendar) -> days.put(place, new DaysHeld(calendar, today)));
        List<String> authorities =
                children.stream().map(Drops::authority).distinct().toList();
        return new Asked(today, codes.table(), marks(reach), days, settings.of(authorities, today));
    }

    /** Of this register year and the one before: a base lies at most three terms back, a move of home one year. */
    private Map<ChildId, Map<Integer, Marks>> marks(Reach reach) {
        int year = Slot.yearOf(reach.today());
        Map<ChildId, Map<Integer, Marks>> marks = new HashMap<>();
        for (int one : List.of(year, year - 1)) {
            rates.joined(reach, one).forEach((child, joined) -> marks.computeIfAbsent(child, id -> new HashMap<>())
                    .put(one, joined.marks()));
        }
        return marks;
    }

    private static List<Drop> find(ChildRow child, Asked asked) {
        Map<Integer, Marks> years = asked.marks().get(child.id());
        DaysHeld days = asked.days().get(place(child));
        return years == null || days == null
                ? List.of()
                : DropFinder.asOf(
                        asked.today(),
                        new Course(years, asked.codes()),
                        days,
                        thresholds(child, asked),
                        child.movedHome());
    }

    private static ChildDrops sorted(ChildRow child, List<Drop> found, List<DropDismissal> rested, Asked asked) {
        List<Drop> open = new ArrayList<>();
        List<ChildDrops.Resting> resting = new ArrayList<>();
        found.forEach(drop -> rested.stream()
                .filter(dismissal -> dismissal.rests(drop, asked.today()))
                .findFirst()
                .ifPresentOrElse(
                        dismissal -> resting.add(new ChildDrops.Resting(drop, dismissal)), () -> open.add(drop)));
        return new ChildDrops(child, List.copyOf(open), List.copyOf(resting), thresholds(child, asked));
    }

    private static Thresholds thresholds(ChildRow child, Asked asked) {
        return new Thresholds(asked.settings().getOrDefault(authority(child), Map.of()));
    }

    /** The looking-after authority for a child in care, else the school's. */
    private static String authority(ChildRow child) {
        return child.care()
                .filter(care -> child.lookedAfter())
                .flatMap(ChildRow.Care::authorityId)
                .or(() -> child.school().map(ChildRow.Place::area))
                .orElse("");
    }

    private static TermPlace place(ChildRow child) {
        Optional<ChildRow.Place> school = child.school();
        return new TermPlace(school.map(ChildRow.Place::id), school.map(ChildRow.Place::area), authority(child));
    }
}
