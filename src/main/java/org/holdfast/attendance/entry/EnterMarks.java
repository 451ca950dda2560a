package org.holdfast.attendance.entry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkNotes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.MarksEntered;
import org.holdfast.attendance.Noted;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.TypedMark;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes in marks that a school's designated teacher types, of one child or a class list. */
@UseCase
public class EnterMarks {
    @Inject
    Children children;

    @Inject
    MarkSheets sheets;

    @Inject
    Registers registers;

    @Inject
    MarkNotes notes;

    @Inject
    MarkCodes codes;

    @Inject
    Acting acting;

    @Inject
    Event<MarksEntered> entered;

    @Inject
    Clock clock;

    /**
     * All or none of them.
     *
     * @throws Refused with the child and session at which it fails
     */
    @Allowed(Task.ENTER_MARKS)
    public Entered run(List<TypedMark> typed) {
        Map<ChildId, Child> seen = seen(typed);
        MarkSheets.Places places = sheets.places(List.copyOf(seen.values()));
        Map<RegisterKey, List<Said>> said = new LinkedHashMap<>();
        Map<RegisterKey, List<Noted>> noted = new LinkedHashMap<>();
        for (TypedMark mark : typed) {
            take(mark, places, said, noted, child(seen, mark.child()));
        }
        Instant now = clock.instant();
        return keep(said, noted, new MarkSource(acting.actor().name(), "typed", now, now));
    }

    private void take(
            TypedMark mark,
            MarkSheets.Places places,
            Map<RegisterKey, List<Said>> said,
            Map<RegisterKey, List<Noted>> noted,
            Child child) {
        try {
            if (mark.day().isAfter(LocalDate.now(clock))) {
                throw new Refused(AttendanceRule.DAY_HAS_COME);
            }
            String school = places.of(mark.child(), mark.day())
                    .orElseThrow(() -> new Refused(AttendanceRule.MARKS_BY_A_SCHOOL_OF_THE_CHILD));
            byte symbol = codes.table().symbol(places.scheme(school), mark.code(), mark.day());
            RegisterKey key = new RegisterKey(mark.child(), school, Slot.yearOf(mark.day()));
            if (symbol != CodeTable.NONE) {
                said.computeIfAbsent(key, k -> new ArrayList<>()).add(new Said(mark.index(), symbol));
                noted.computeIfAbsent(key, k -> new ArrayList<>()).add(new Noted(mark.index(), symbol, mark.remark()));
            }
        } catch (Refused e) {
            String where = child.name() + ", " + mark.session().word() + " of " + mark.day() + ": ";
            throw new Refused(e.rule(), where + e.whatToDo());
        }
    }

    private Entered keep(Map<RegisterKey, List<Said>> said, Map<RegisterKey, List<Noted>> noted, MarkSource source) {
        Entered all = Entered.NOTHING;
        for (Map.Entry<RegisterKey, Entered> one : registers.enter(said, source).entrySet()) {
            RegisterKey key = one.getKey();
            acting.changed(key.child(), "marks typed");
            entered.fire(new MarksEntered(key.child(), key, one.getValue()));
            all = all.plus(one.getValue());
        }
        notes.keep(noted, source);
        acting.rows(all.marks());
        return all;
    }

    private Map<ChildId, Child> seen(List<TypedMark> typed) {
        List<String> ids =
                typed.stream().map(mark -> mark.child().id()).distinct().toList();
        return children.seen(ids).stream()
                .filter(child -> !child.sight().onlyEarly())
                .collect(Collectors.toMap(Child::id, Function.identity()));
    }

    private static Child child(Map<ChildId, Child> seen, ChildId id) {
        Child child = seen.get(id);
        if (child == null) {
            throw new NotFound("Child");
        }
        return child;
    }
}
