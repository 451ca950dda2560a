package org.holdfast.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Enrolment;

/** On whose roll a child was in each session of one register year, the main school first. */
final class RollYear {
    private record Stay(String school, boolean main, int from, int to) {
        boolean holds(int index) {
            return from <= index && index < to;
        }
    }

    private final List<Stay> stays;

    RollYear(List<Enrolment> enrolments, int year) {
        stays = enrolments.stream()
                .map(it -> new Stay(
                        it.schoolId(),
                        it.kind() == Enrolment.Kind.MAIN,
                        Slot.index(year, it.from()),
                        it.period().end().map(end -> Slot.index(year, end)).orElse(Slot.COUNT)))
                .sorted(Comparator.comparing(stay -> !stay.main()))
                .toList();
    }

    boolean at(String school, int index) {
        for (Stay stay : stays) {
            if (stay.holds(index) && stay.school().equals(school)) {
                return true;
            }
        }
        return false;
    }

    /** Whose register a session belongs to where the file names no school. */
    Optional<String> school(int index) {
        return stays.stream()
                .filter(stay -> stay.holds(index))
                .map(Stay::school)
                .findFirst();
    }
}
