package org.holdfast.attendance.absence;

import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildRow;

/**
 * A child in the day's register.
 *
 * @param marks of morning and afternoon
 * @param followUps of this day, newest first
 */
public record TodayLine(ChildRow child, List<Mark> marks, List<AbsenceFollowUp> followUps) {
    /** @param letter as in the register; empty where no mark need be here */
    public record Mark(Session session, TodayState state, String letter) {}

    /** Of its sessions the one that needs somebody most; while the afternoon lies ahead, the morning is the day. */
    public TodayState state() {
        List<TodayState> states = marks.stream()
                .map(Mark::state)
                .filter(state -> state != TodayState.WAITING)
                .sorted()
                .toList();
        return marks.isEmpty() ? TodayState.NO_SCHOOL : states.isEmpty() ? TodayState.WAITING : states.get(0);
    }

    /** Sessions whose mark is missing. */
    List<Session> missing() {
        return marks.stream()
                .filter(mark -> mark.state() == TodayState.NO_MARK)
                .map(Mark::session)
                .toList();
    }

    /** Missing marks for which the school was not asked. */
    List<Session> toAskFor() {
        return missing().stream()
                .filter(session -> followUps.stream().noneMatch(one -> one.asksFor(session)))
                .toList();
    }

    /** Whether the school can be asked for a mark now. */
    public boolean askable() {
        return !toAskFor().isEmpty();
    }

    public Optional<AbsenceFollowUp> last() {
        return followUps.stream().findFirst();
    }

    public String schoolName() {
        return child.school().map(ChildRow.Place::name).orElse("");
    }

    public String schoolId() {
        return child.school().map(ChildRow.Place::id).orElse("");
    }
}
