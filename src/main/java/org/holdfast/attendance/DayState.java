package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's two sessions of one day.
 *
 * @param schoolId of the main school that day, or any other; empty where the child was on no roll
 * @param without what a session without a mark is called
 * @param morning byte of the mark, {@link CodeTable#NONE} where there is none
 */
public record DayState(
        LocalDate day, Optional<String> schoolId, SessionState without, byte morning, byte afternoon) {
    public byte mark(Session session) {
        return session == Session.MORNING ? morning : afternoon;
    }

    public SessionState state(Session session) {
        return mark(session) == CodeTable.NONE ? without : SessionState.MARKED;
    }

    static DayState of(LocalDate day, Optional<String> schoolId, SessionState without, JoinedYear year) {
        int index = Slot.index(year.year(), day);
        return new DayState(
                day, schoolId, without, year.marks().at(index), year.marks().at(index + 1));
    }
}
