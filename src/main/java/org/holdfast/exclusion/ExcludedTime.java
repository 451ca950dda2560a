package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.Period;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The sessions from one to another, both of them lost.
 *
 * @param last empty for a permanent exclusion, which has no end
 */
public record ExcludedTime(Slot first, Optional<Slot> last) {
    /** Longer is no suspension: a school year has 190 days. */
    private static final int DAYS_LOOKED_AT = 400;

    /** Until the end of a day, or for ever. */
    static ExcludedTime of(
            LocalDate firstDay, Session firstSession, @Nullable LocalDate lastDay, @Nullable Session lastSession) {
        return new ExcludedTime(
                Slot.of(firstDay, firstSession),
                Optional.ofNullable(lastDay)
                        .map(day -> Slot.of(day, lastSession == null ? Session.AFTERNOON : lastSession)));
    }

    /** So many sessions from the first on, as a census row tells it. @return without an end where no school is known */
    public static ExcludedTime lasting(Slot first, int sessions, Category category, Terms.Calendar calendar) {
        List<Slot> lost = new ArrayList<>();
        for (LocalDate day = first.day();
                lost.size() < sessions && day.isBefore(first.day().plusDays(DAYS_LOOKED_AT));
                day = day.plusDays(1)) {
            sessions(day, category, calendar)
                    .filter(slot -> slot.compareTo(first) >= 0)
                    .forEach(lost::add);
        }
        return new ExcludedTime(
                first,
                lost.size() < sessions || sessions == 0 ? Optional.empty() : Optional.of(lost.get(sessions - 1)));
    }

    /** The days from the first to after the last. */
    public Period days() {
        return new Period(first.day(), last.map(slot -> slot.day().plusDays(1)).orElse(null));
    }

    public boolean covers(Slot slot) {
        return slot.compareTo(first) >= 0
                && last.filter(end -> slot.compareTo(end) > 0).isEmpty();
    }

    /** Whether some session lies in both. */
    public boolean meets(ExcludedTime other) {
        return last.filter(end -> end.compareTo(other.first) < 0).isEmpty()
                && other.last.filter(end -> end.compareTo(first) < 0).isEmpty();
    }

    /**
     * The sessions lost on days on which school is held, in order; of a lunchtime one a day; none of a permanent exclusion,
     * which is in no count.
     */
    public List<Slot> lost(Category category, Terms.Calendar calendar) {
        if (last.isEmpty() || category == Category.PERMANENT) {
            return List.of();
        }
        return first.day()
                .datesUntil(last.get().day().plusDays(1))
                .limit(DAYS_LOOKED_AT)
                .flatMap(day -> sessions(day, category, calendar))
                .filter(slot -> category == Category.LUNCHTIME || covers(slot))
                .toList();
    }

    private static Stream<Slot> sessions(LocalDate day, Category category, Terms.Calendar calendar) {
        if (!calendar.schoolDay(day)) {
            return Stream.empty();
        }
        return category == Category.LUNCHTIME
                ? Stream.of(Slot.of(day, Session.AFTERNOON))
                : Stream.of(Slot.of(day, Session.MORNING), Slot.of(day, Session.AFTERNOON));
    }
}
