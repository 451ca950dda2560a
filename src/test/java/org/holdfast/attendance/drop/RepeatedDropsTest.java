package org.holdfast.attendance.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepeatedDropsTest {
    private static final List<LocalDate> AUTUMN = Pupil.schoolDays(LocalDate.of(2026, 9, 1), Pupil.TODAY);

    /** Away for the whole of so many of the autumn's school days, from the first one given. */
    private static Pupil away(Pupil pupil, int from, int days) {
        AUTUMN.subList(from, from + days).forEach(day -> pupil.on(day, "O", "O"));
        return pupil;
    }

    private static Drop run(Pupil pupil) {
        return pupil.numbered().stream()
                .filter(drop -> drop.rule() == DropRule.RUN_OF_SESSIONS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_first_drop_says_nothing_of_others() {
        Drop drop = run(away(Pupil.whoAlwaysCame(), AUTUMN.size() - 3, 3));
        assertEquals(1, drop.times());
        assertEquals("", drop.again());
    }

    @Test
    void the_third_run_of_the_autumn_says_so() {
        Pupil pupil = away(away(away(Pupil.whoAlwaysCame(), 5, 4), 20, 3), AUTUMN.size() - 3, 3);
        assertEquals("Third time since September", run(pupil).again());
    }

    @Test
    void a_run_that_goes_on_for_weeks_is_one() {
        assertEquals(1, run(away(Pupil.whoAlwaysCame(), AUTUMN.size() - 25, 25)).times());
    }

    @Test
    void runs_of_the_school_year_before_are_not_counted() {
        Pupil pupil = away(Pupil.whoAlwaysCame(), AUTUMN.size() - 3, 3);
        Pupil.schoolDays(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 15)).forEach(day -> pupil.on(day, "O", "O"));
        assertEquals(1, run(pupil).times());
    }

    @Test
    void a_gap_in_the_marks_between_makes_no_second_drop() {
        Pupil pupil = Pupil.whoAlwaysCame();
        for (int i = AUTUMN.size() - 30; i < AUTUMN.size(); i += 3) {
            pupil.on(AUTUMN.get(i), "O", "O");
        }
        List<Drop> whole = pupil.numbered();
        AUTUMN.subList(AUTUMN.size() - 15, AUTUMN.size() - 5).forEach(day -> pupil.on(day, "", ""));
        assertEquals(1, below(whole).times());
        assertEquals(1, below(pupil.numbered()).times());
    }

    private static Drop below(List<Drop> drops) {
        return drops.stream()
                .filter(drop -> drop.rule() == DropRule.BELOW_OWN_BASE)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void as_many_runs_are_counted_as_were_made_whatever_their_lengths(
            @ForAll @IntRange(min = 1, max = 4) int runs, @ForAll @IntRange(min = 3, max = 6) int days) {
        Pupil pupil = Pupil.whoAlwaysCame();
        for (int i = 0; i < runs; i++) {
            away(pupil, AUTUMN.size() - days - i * 12, days);
        }
        assertEquals(runs, run(pupil).times());
    }

    @Property(tries = 60)
    void numbering_changes_nothing_else_and_counts_from_one(@ForAll long seed) {
        Pupil pupil = DropPropertyTest.marked(seed, DropPropertyTest.ANY);
        List<Drop> numbered = pupil.numbered();
        assertEquals(
                pupil.drops(), numbered.stream().map(drop -> drop.forTheTime(1)).toList());
        assertTrue(numbered.stream().allMatch(drop -> drop.times() >= 1));
    }
}
