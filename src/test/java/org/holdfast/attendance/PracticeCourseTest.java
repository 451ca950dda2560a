package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However often it is said how a register is kept, and for whatever days. */
class PracticeCourseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T10:30:00Z");
    private static final int DAYS = 40;

    @Property
    void every_day_is_as_it_was_said_last_for_it_or_an_earlier_day(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = DAYS - 1) Integer> begins,
            @ForAll @Size(8) List<Practice> said) {
        List<RegisterPractice> rows = new ArrayList<>();
        List<Optional<Practice>> naive = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            naive.add(Optional.empty());
        }
        for (int i = 0; i < begins.size(); i++) {
            int begin = begins.get(i);
            Practice practice = said.get(i);
            rows.addAll(new PracticeCourse(List.copyOf(rows)).from(FIRST.plusDays(begin), "s", practice, "a", NOW));
            for (int day = begin; day < DAYS; day++) {
                naive.set(day, Optional.of(practice));
            }
        }
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            List<Practice> held = rows.stream()
                    .filter(row -> row.known() && row.days().holdsOn(on))
                    .map(RegisterPractice::practice)
                    .toList();
            assertEquals(naive.get(day).stream().toList(), held, "day " + day);
            assertEquals(naive.get(day), new PracticeCourse(rows).on(on).map(RegisterPractice::practice));
        }
    }
}
