package org.holdfast.attendance.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.LawfulCodes;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.school.Setting;

/** What holds of drops whatever the marks. */
class DropPropertyTest {
    private static final List<LocalDate> DAYS = Pupil.schoolDays(LocalDate.of(2026, 4, 13), Pupil.TODAY);
    private static final String[] NO_ABSENCE = {"/", "/", "/", "V", "B", "P", "", "", "#", "Y4", "Y7", "Q", "D", "X"};
    static final String[] ANY = {"/", "/", "/", "/", "L", "O", "N", "I", "E", "", "#", "C2", "M", "U", "V"};

    static Pupil marked(long seed, String[] codes) {
        Random chance = new Random(seed);
        Pupil pupil = new Pupil();
        DAYS.forEach(day -> pupil.on(day, codes[chance.nextInt(codes.length)], codes[chance.nextInt(codes.length)]));
        return pupil;
    }

    @Property(tries = 200)
    void holidays_closures_and_missing_marks_alone_make_none(@ForAll long seed) {
        assertEquals(List.of(), marked(seed, NO_ABSENCE).drops());
    }

    @Property(tries = 200)
    void an_absence_of_these_weeks_whose_mark_goes_missing_makes_no_fall_larger(
            @ForAll long seed, @ForAll @IntRange(max = 19) int index) {
        Pupil pupil = marked(seed, ANY);
        int before = pupil.drop(DropRule.BELOW_OWN_BASE).map(Drop::size).orElse(0);
        LocalDate day = DAYS.get(DAYS.size() - 20 + index);
        boolean absent = pupil.course().missed(day, day.plusDays(1)).size() == 2;
        boolean last =
                pupil.course().lastMarked(Pupil.TODAY).filter(day::equals).isPresent();
        if (absent && !last) {
            pupil.on(day, "", "");
            Optional<Drop> after = pupil.drop(DropRule.BELOW_OWN_BASE);
            assertTrue(after.map(Drop::size).orElse(0) <= before);
        }
    }

    @Property(tries = 200)
    void a_fall_is_decided_as_exact_fractions_decide_it(
            @ForAll @IntRange(min = 1, max = 400) int possible,
            @ForAll @IntRange(min = 0, max = 400) int attended,
            @ForAll @IntRange(min = 1, max = 60) int possibleNow,
            @ForAll @IntRange(min = 0, max = 60) int attendedNow,
            @ForAll @IntRange(min = 3, max = 50) int points) {
        Tally before = tally(possible, Math.min(possible, attended));
        Tally now = tally(possibleNow, Math.min(possibleNow, attendedNow));
        DropBasis basis = new DropBasis(
                new Course(Map.of(), LawfulCodes.table()),
                new DaysHeld(Pupil.CALENDAR, Pupil.TODAY),
                new Thresholds(
                        Map.of(Setting.DROP_POINTS, new org.holdfast.school.Settings.Value(points, "test", true))),
                Optional.empty(),
                Pupil.TODAY);
        BigDecimal left = share(before).subtract(share(now)).multiply(BigDecimal.valueOf(100));
        boolean naive = left.round(new MathContext(25)).compareTo(BigDecimal.valueOf(points)) >= 0;
        assertEquals(naive, basis.fell(before, now));
    }

    @Property(tries = 200)
    void a_run_is_as_long_as_a_naive_count_of_the_sessions_before_today(
            @ForAll @IntRange(min = 0, max = 30) int sessions) {
        Pupil pupil = Pupil.whoAlwaysCame();
        List<LocalDate> days = Pupil.schoolDays(LocalDate.of(2026, 9, 1), Pupil.TODAY);
        List<Slot> slots = new ArrayList<>();
        for (int i = days.size() - 1; slots.size() < sessions; i--) {
            slots.add(Slot.of(days.get(i), Session.AFTERNOON));
            slots.add(Slot.of(days.get(i), Session.MORNING));
        }
        slots.subList(0, sessions).forEach(slot -> pupil.mark(slot.day(), slot.session(), "O"));
        int found = pupil.drop(DropRule.RUN_OF_SESSIONS)
                .map(run -> run.marks().size())
                .orElse(0);
        assertEquals(sessions >= 6 ? sessions : 0, found);
    }

    private static Tally tally(int possible, int attending) {
        return new Tally(possible, attending, 0, possible - attending, 0, possible);
    }

    private static BigDecimal share(Tally tally) {
        return BigDecimal.valueOf(tally.attending()).divide(BigDecimal.valueOf(tally.possible()), new MathContext(30));
    }
}
