package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Caseload;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** What may be exclusions without a record, of one child or of all in reach, worked out anew from their marks each time. */
@ApplicationScoped
public class Patterns {
    @Inject
    PatternPlaces places;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    SetRegisters registers;

    @Inject
    MarkCodes codes;

    @Inject
    Explanations explanations;

    @Inject
    EarlyLeaves leaves;

    @Inject
    PatternDismissals dismissals;

    /** Whose school days are the same, worked out once. */
    private record Looked(TermPlace place, int schoolDays) {}

    /** The children with a pattern, open or resting; the same statements whatever their number. */
    public List<ChildPattern> of(Reach reach) {
        return said(all(reach).stream().filter(one -> one.now().isPresent()).toList());
    }

    /** One child's; empty for one who is on no school's roll today. */
    public Optional<ChildPattern> of(Child child, Caseload caseload) {
        return said(all(Reach.of(caseload, child.id()))).stream().findFirst();
    }

    private List<ChildPattern> all(Reach reach) {
        List<PatternCase> cases = cases(reach);
        Optional<LocalDate> first = cases.stream().map(PatternCase::since).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return List.of();
        }
        Map<ChildId, Map<Integer, Marks>> marks = marks(first.get(), reach);
        Explanations.Known known = explanations.since(first.get(), reach);
        Map<ChildId, List<EarlyLeave>> noted = leaves.since(first.get(), reach);
        return cases.stream()
                .map(one -> one.found(
                        new MarkedDays(marks.getOrDefault(one.child(), Map.of()), codes.table()),
                        known.of(one.child(), one.calendar(), one.days()),
                        noted.getOrDefault(one.child(), List.of())))
                .toList();
    }

    private List<PatternCase> cases(Reach reach) {
        LocalDate today = reach.today();
        Map<ChildId, PatternPlaces.Place> on = places.of(reach);
        Map<TermPlace, Terms.Calendar> calendars = terms.ofPlaces(on.values().stream()
                .map(PatternPlaces.Place::calendar)
                .distinct()
                .toList());
        Map<String, Map<Setting, Settings.Value>> set = settings.of(
                on.values().stream()
                        .map(PatternPlaces.Place::settingsOf)
                        .distinct()
                        .toList(),
                today);
        Map<Looked, List<LocalDate>> days = new HashMap<>();
        List<PatternCase> cases = new ArrayList<>();
        on.forEach((child, place) -> {
            Terms.Calendar calendar = calendars.getOrDefault(place.calendar(), new Terms.Calendar(List.of()));
            PatternTerms asked = PatternTerms.of(set.getOrDefault(place.settingsOf(), Map.of()));
            cases.add(new PatternCase(
                    child,
                    today,
                    calendar,
                    asked,
                    days.computeIfAbsent(
                            new Looked(place.calendar(), asked.schoolDays()),
                            same -> PatternCase.lookedAt(calendar, asked, today))));
        });
        return cases;
    }

    private Map<ChildId, Map<Integer, Marks>> marks(LocalDate from, Reach reach) {
        Map<ChildId, Map<Integer, Marks>> marks = new HashMap<>();
        for (int year = Slot.yearOf(from); year <= Slot.yearOf(reach.today()); year++) {
            registers.joined(reach, year).forEach((child, joined) -> marks.computeIfAbsent(child, id -> new HashMap<>())
                    .put(joined.year(), joined.marks()));
        }
        return marks;
    }

    private List<ChildPattern> said(List<ChildPattern> found) {
        Map<ChildId, List<PatternDismissal>> said =
                dismissals.of(found.stream().map(ChildPattern::child).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.with(said.getOrDefault(one.child(), List.of())))
                .toList();
    }
}
