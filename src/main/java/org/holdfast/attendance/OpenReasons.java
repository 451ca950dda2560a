package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms;

/** Marks N of the running register year, of many children in as many statements as of one. */
@ApplicationScoped
class OpenReasons {
    private static final String NOT_KNOWN = "N";

    @Inject
    ChildRows rows;

    @Inject
    SetRegisters registers;

    @Inject
    MarkCodes codes;

    @Inject
    Terms terms;

    /** The one that is over longest first. */
    List<OpenReason> of(Reach reach) {
        LocalDate today = reach.today();
        Map<ChildId, List<Slot>> open = open(reach);
        List<ChildRow> children = open.isEmpty()
                ? List.of()
                : rows.of(reach).stream()
                        .filter(child -> !child.onlyEarly() && open.containsKey(child.id()))
                        .toList();
        Set<TermPlace> places =
                children.stream().flatMap(child -> place(child).stream()).collect(Collectors.toSet());
        Map<TermPlace, Terms.Calendar> calendars = terms.ofPlaces(places);
        return children.stream()
                .map(child -> {
                    List<Slot> sessions = open.getOrDefault(child.id(), List.of());
                    Optional<Terms.Calendar> calendar = place(child).map(calendars::get);
                    return new OpenReason(child, sessions, by(sessions.get(0).day(), calendar), today);
                })
                .sorted(Comparator.comparing(OpenReason::by))
                .toList();
    }

    private Map<ChildId, List<Slot>> open(Reach reach) {
        CodeTable table = codes.table();
        int year = Slot.yearOf(reach.today());
        return registers.joined(reach, year).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), slots(entry.getValue().marks(), table, year)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Slot> slots(Marks marks, CodeTable table, int year) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < Slot.COUNT; i++) {
            if (table.letter(marks.at(i)).equals(NOT_KNOWN)) {
                slots.add(new Slot(year, i));
            }
        }
        return slots;
    }

    /** Without a calendar a school day is a weekday. */
    static LocalDate by(LocalDate absent, Optional<Terms.Calendar> calendar) {
        LocalDate day = absent;
        int left = OpenReason.SCHOOL_DAYS;
        for (LocalDate end = absent.plusMonths(4); left > 0 && day.isBefore(end); ) {
            day = day.plusDays(1);
            LocalDate one = day;
            left -= calendar.map(it -> it.schoolDay(one)).orElse(one.getDayOfWeek().getValue() <= 5) ? 1 : 0;
        }
        return day;
    }

    private static Optional<TermPlace> place(ChildRow child) {
        return child.school()
                .map(school -> new TermPlace(Optional.of(school.id()), Optional.of(school.area()), school.area()));
    }
}
