package org.holdfast.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.Period;

/** How one school kept and keeps its register, over time. @param rows also those that others took the place of */
public record PracticeCourse(List<RegisterPractice> rows) {
    public Optional<RegisterPractice> on(LocalDate day) {
        return known().filter(row -> row.days().holdsOn(day)).findFirst();
    }

    /** The first that begins after a day. */
    public Optional<RegisterPractice> after(LocalDate day) {
        return known().filter(row -> row.days().from().isAfter(day))
                .min(Comparator.comparing(row -> row.days().from()));
    }

    /**
     * From a day on it is otherwise; what was until then stays, and what was to come later is given up.
     *
     * @return rows to keep beside these
     */
    public List<RegisterPractice> from(LocalDate day, String schoolId, Practice practice, String saidBy, Instant now) {
        Stream<RegisterPractice> shortened =
                known().filter(row -> row.reaches(day)).toList().stream().flatMap(row -> row.until(day, now).stream());
        return Stream.concat(
                        shortened,
                        Stream.of(new RegisterPractice(schoolId, practice, new Period(day, null), saidBy, now)))
                .toList();
    }

    private Stream<RegisterPractice> known() {
        return rows.stream().filter(RegisterPractice::known);
    }
}
