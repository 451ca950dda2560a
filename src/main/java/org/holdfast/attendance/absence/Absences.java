package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.attendance.ChangedRegisters;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.SetRegisters;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/** What a job of the server must know of absences to ask the right person; told to nobody else. */
@ApplicationScoped
public class Absences {
    @Inject
    ChangedRegisters changed;

    @Inject
    SetRegisters registers;

    @Inject
    MarkCodes codes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A child in care who is not there, and nobody knows why. @param code as marked, N or O */
    public record Unexplained(ChildId child, LocalDate day, Session session, String code) {}

    /** Those of today, by the last mark of the day: who came later is there. A handful of statements whatever their number. */
    public List<Unexplained> unexplained() {
        LocalDate today = LocalDate.now(clock);
        Reach reach = Reach.ofJob(acting.actor(), today);
        List<Unexplained> found = new ArrayList<>();
        List<String> children =
                changed.inCareSince(today.atStartOfDay(clock.getZone()).toInstant(), reach);
        marks(today, children).forEach((child, marks) -> last(marks)
                .filter(session -> unexplained(at(marks, session)))
                .ifPresent(session -> found.add(
                        new Unexplained(child, today, session, codes.table().letter(at(marks, session))))));
        return found;
    }

    /** Of some children those who by the last mark of a day were not there, and nobody knows why. */
    public Set<ChildId> unexplained(LocalDate day, Collection<ChildId> children) {
        Set<ChildId> still = new HashSet<>();
        marks(day, ids(children)).forEach((child, marks) -> {
            if (last(marks).filter(session -> unexplained(at(marks, session))).isPresent()) {
                still.add(child);
            }
        });
        return still;
    }

    /** Of some children those whose mark of a session is here. */
    public Set<ChildId> marked(LocalDate day, Session session, Collection<ChildId> children) {
        Set<ChildId> here = new HashSet<>();
        marks(day, ids(children)).forEach((child, marks) -> {
            if (at(marks, session) != CodeTable.NONE) {
                here.add(child);
            }
        });
        return here;
    }

    private static List<String> ids(Collection<ChildId> children) {
        return children.stream().map(ChildId::id).toList();
    }

    /** The two marks of a day. */
    private Map<ChildId, byte[]> marks(LocalDate day, List<String> children) {
        if (acting.actor().kind() != Actor.Kind.SYSTEM) {
            throw new NotFound("Child");
        }
        int index = Slot.index(Slot.yearOf(day), day);
        Map<ChildId, byte[]> marks = new HashMap<>();
        registers
                .joined(children, Slot.yearOf(day))
                .forEach((child, year) -> marks.put(
                        child, new byte[] {year.marks().at(index), year.marks().at(index + 1)}));
        return marks;
    }

    private boolean unexplained(byte symbol) {
        return TodayState.of(symbol, codes.table()) == TodayState.UNEXPLAINED;
    }

    private static Optional<Session> last(byte[] marks) {
        return marks[1] != CodeTable.NONE
                ? Optional.of(Session.AFTERNOON)
                : marks[0] != CodeTable.NONE ? Optional.of(Session.MORNING) : Optional.empty();
    }

    private static byte at(byte[] marks, Session session) {
        return marks[session == Session.MORNING ? 0 : 1];
    }
}
