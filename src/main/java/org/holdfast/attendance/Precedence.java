package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order a child's schools are asked for the mark of a day: the main school, another at which the child is, any
 * other; of two alike the one with the smaller id, so that the order of loading decides nothing.
 */
final class Precedence {
    private final List<Stay> stays;
    private final Set<LocalDate> turns = new TreeSet<>();

    Precedence(List<Stay> stays) {
        this.stays = stays;
        stays.forEach(stay -> {
            turns.add(stay.days().from());
            stay.days().end().ifPresent(turns::add);
        });
    }

    /** Whether the order may be another from this day on. */
    boolean turns(LocalDate day) {
        return turns.contains(day);
    }

    List<SchoolMarks> on(LocalDate day, List<SchoolMarks> registers) {
        return registers.stream()
                .sorted(Comparator.comparingInt((SchoolMarks one) -> place(one.schoolId(), day))
                        .thenComparing(SchoolMarks::schoolId))
                .toList();
    }

    private int place(String schoolId, LocalDate day) {
        int place = 2;
        for (Stay stay : stays) {
            if (stay.schoolId().equals(schoolId) && stay.days().holdsOn(day)) {
                place = Math.min(place, stay.main() ? 0 : 1);
            }
        }
        return place;
    }
}
