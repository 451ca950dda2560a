package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.kernel.Period;
import org.holdfast.school.Terms;

/**
 * What is on record for a child's sessions away.
 *
 * @param suspended sessions of a recorded suspension or exclusion
 * @param partTime when an agreed part-time timetable runs
 * @param elsewhere when provision is recorded: of a suspension, or by a place in alternative provision
 */
record Explained(Set<Slot> suspended, List<Period> partTime, List<Period> elsewhere) {
    /**
     * @param provided first day of the provision recorded for an exclusion, by its id
     * @param placed in alternative provision
     * @param days school days that are looked at
     */
    static Explained of(
            List<Exclusion> exclusions,
            Map<String, LocalDate> provided,
            List<Period> placed,
            List<Period> partTime,
            Terms.Calendar calendar,
            List<LocalDate> days) {
        Set<Slot> suspended = new HashSet<>();
        List<Period> elsewhere = new ArrayList<>(placed);
        exclusions.forEach(one -> {
            sessions(one, calendar, days).forEach(suspended::add);
            LocalDate first = provided.get(one.exclusionId());
            if (first != null) {
                provision(one, first).forEach(elsewhere::add);
            }
        });
        return new Explained(suspended, List.copyOf(partTime), List.copyOf(elsewhere));
    }

    /** A permanent exclusion has no end and is in no count of days, yet the child is out. */
    private static Stream<Slot> sessions(Exclusion one, Terms.Calendar calendar, List<LocalDate> days) {
        return one.category() != Category.PERMANENT
                ? one.lost(calendar).stream()
                : days.stream()
                        .filter(one::keepsOutOn)
                        .flatMap(day -> Stream.of(Session.values()).map(session -> Slot.of(day, session)))
                        .filter(one.time()::covers);
    }

    private static Stream<Period> provision(Exclusion one, LocalDate first) {
        LocalDate end = one.endedOn().or(() -> one.period().end()).orElse(null);
        return end != null && !end.isAfter(first) ? Stream.empty() : Stream.of(new Period(first, end));
    }

    boolean suspended(LocalDate day, Session session) {
        return suspended.contains(Slot.of(day, session));
    }

    boolean partTime(LocalDate day) {
        return partTime.stream().anyMatch(period -> period.holdsOn(day));
    }

    boolean elsewhere(LocalDate day) {
        return elsewhere.stream().anyMatch(period -> period.holdsOn(day));
    }
}
