package org.holdfast.exclusion.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/**
 * Marks E for sessions of a suspension that have come and have no mark; a job of the server, in the trail only where it
 * marked something.
 */
@UseCase
public class MarkSuspensions {
    private static final String EXCLUDED = "E";

    @Inject
    SuspendedSessions sessions;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.RAISE_TASKS)
    public void run() {
        acting.about("suspensions in registers");
        LocalDateTime now = LocalDateTime.now(clock);
        Map<RegisterKey, List<Slot>> due = new HashMap<>();
        sessions.due(Reach.ofJob(acting.actor(), now.toLocalDate()), now)
                .forEach((child, bySchool) -> bySchool.forEach((school, slots) ->
                        due.put(new RegisterKey(child, school, Slot.yearOf(now.toLocalDate())), slots)));
        int marked = mark(due, now.toLocalDate());
        acting.rows(marked);
        if (marked == 0) {
            acting.goesOn();
        }
    }

    private int mark(Map<RegisterKey, List<Slot>> due, LocalDate today) {
        Map<RegisterKey, RegisterYear> kept = registers.of(due.keySet());
        Map<RegisterKey, List<Said>> said = new HashMap<>();
        due.forEach((key, slots) -> {
            RegisterYear register = kept.get(key);
            List<Said> missing = slots.stream()
                    .filter(slot -> register == null || register.marks().at(slot.index()) == CodeTable.NONE)
                    .map(slot -> new Said(slot.index(), symbol(slot)))
                    .toList();
            if (!missing.isEmpty()) {
                said.put(key, missing);
            }
        });
        return said.isEmpty()
                ? 0
                : registers.enter(said, source(today)).values().stream()
                        .mapToInt(Entered::marks)
                        .sum();
    }

    private byte symbol(Slot slot) {
        return codes.table().symbol(CodeScheme.ENGLAND, EXCLUDED, slot.day());
    }

    /** Said as early as can be, so that whatever a school says of the session stands, whenever it comes. */
    private MarkSource source(LocalDate today) {
        Instant first =
                Slot.firstDay(Slot.yearOf(today)).atStartOfDay(clock.getZone()).toInstant();
        return new MarkSource("Holdfast", "suspension", first, clock.instant());
    }
}
