package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Marks;
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

/** Marks N of the running register year and the one before it, of many children in as many statements as of one. */
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

    @Inject
    Settings settings;

    /** The one that is over longest first. */
    List<OpenReason> of(Reach reach) {
        LocalDate today = reach.today();
        Map<ChildId, List<Slot>> open = open(reach);
        List<ChildRow> children = open.isEmpty()
                ? List.of()
                : rows.of(reach).stream()
                        .filter(child -> !child.onlyEarly() && open.containsKey(child.id()))
                        .toList();
        Set<TermPlace> places = children.stream()
                .flatMap(child -> child.schoolDaysOf().stream())
                .collect(Collectors.toSet());
        Map<TermPlace, Terms.Calendar> calendars = terms.ofPlaces(places);
        Settings.Course course = settings.course(Setting.REASON_SCHOOL_DAYS);
        return children.stream()
                .map(child -> {
                    List<Slot> sessions = open.getOrDefault(child.id(), List.of());
                    LocalDate oldest = sessions.get(0).day();
                    ReasonTerm term = ReasonTerm.of(course.on(child.settingsOf(), oldest));
                    LocalDate by = term.after(oldest, child.schoolDaysOf().map(calendars::get));
                    return new OpenReason(child, sessions, by, term, today);
                })
                .sorted(Comparator.comparing(OpenReason::by))
                .toList();
    }

    private Map<ChildId, List<Slot>> open(Reach reach) {
        CodeTable table = codes.table();
        int now = Slot.yearOf(reach.today());
        Map<ChildId, List<Slot>> open = new HashMap<>();
        // A summer settles nothing: what nobody found out in July is still to be found out in September.
        for (int year : List.of(now - 1, now)) {
            registers.joined(reach, year).forEach((child, joined) -> {
                List<Slot> slots = slots(joined.marks(), table, year);
                if (!slots.isEmpty()) {
                    open.computeIfAbsent(child, id -> new ArrayList<>()).addAll(slots);
                }
            });
        }
        return open;
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
}
