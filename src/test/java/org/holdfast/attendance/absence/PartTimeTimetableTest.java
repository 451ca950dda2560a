package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Source: F38. */
class PartTimeTimetableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final Instant NOW = Instant.EPOCH;

    private static PartTimeTerms terms(LocalDate begins, @Nullable LocalDate review, @Nullable LocalDate end) {
        return new PartTimeTerms("Back after an operation", "Jo Marsh", new BigDecimal("12.5"), begins, review, end);
    }

    private static PartTimeTimetable agreed(PartTimeTerms terms) {
        return PartTimeTimetable.agreed(CHILD, "school", terms, "Helen Prior", NOW, TODAY);
    }

    private static String refusedAt(PartTimeTerms terms) {
        return assertThrows(Refused.class, () -> agreed(terms)).field().orElse("");
    }

    private static boolean accepted(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    @Property(tries = 200)
    void is_reviewed_within_six_weeks_of_its_beginning(
            @ForAll @IntRange(min = -400, max = 400) int begins, @ForAll @IntRange(min = -10, max = 60) int days) {
        LocalDate first = TODAY.plusDays(begins);
        boolean begun = !first.isBefore(TODAY.minusYears(1)) && !first.isAfter(TODAY.plusYears(1));
        assertEquals(
                begun && days >= 1 && days <= 42, accepted(() -> agreed(terms(first, first.plusDays(days), null))));
    }

    @Property(tries = 200)
    void is_reviewed_again_within_six_weeks_of_each_review(
            @ForAll @IntRange(min = -40, max = 10) int reviewed, @ForAll @IntRange(min = -10, max = 60) int days) {
        PartTimeTimetable timetable = agreed(terms(TODAY.minusDays(30), TODAY, null));
        LocalDate on = TODAY.plusDays(reviewed);
        var review = new PartTimeReview.Terms(on, "Goes on", BigDecimal.TEN, on.plusDays(days), null);
        boolean fits = reviewed >= -30 && reviewed <= 0 && days >= 1 && days <= 42;
        assertEquals(fits, accepted(() -> timetable.reviewed(review, "Helen Prior", NOW, TODAY)));
        assertEquals(fits ? on.plusDays(days) : TODAY, timetable.reviewOn(), "what is refused changes nothing");
    }

    @Property(tries = 200)
    void its_hours_come_back_as_they_went_in(@ForAll @IntRange(min = 0, max = 120) int quarters) {
        BigDecimal hours = BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));
        assertEquals(0, hours.compareTo(new BigDecimal(PartTimeTerms.hours(PartTimeTerms.minutes(hours)))));
    }

    @Property(tries = 200)
    void stands_every_day_in_one_state_the_most_pressing_first(
            @ForAll @IntRange(min = 0, max = 90) int end, @ForAll @IntRange(min = 0, max = 120) int day) {
        LocalDate begins = TODAY.minusDays(20);
        PartTimeTimetable timetable = agreed(terms(begins, begins.plusDays(42), begins.plusDays(end)));
        PartTimeState expected = day > end
                ? PartTimeState.PAST_ITS_END
                : day > 42 ? PartTimeState.REVIEW_OVERDUE : PartTimeState.RUNNING;
        assertEquals(expected, timetable.state(begins.plusDays(day)));
    }

    @Test
    void needs_a_reason_somebody_who_agrees_and_hours() {
        LocalDate review = TODAY.plusWeeks(3);
        assertEquals("reason", refusedAt(new PartTimeTerms(" ", "b", BigDecimal.TEN, TODAY, review, null)));
        assertEquals("agreedWith", refusedAt(new PartTimeTerms("a", "", BigDecimal.TEN, TODAY, review, null)));
        assertEquals("hours", refusedAt(new PartTimeTerms("a", "b", null, TODAY, review, null)));
        assertEquals("hours", refusedAt(new PartTimeTerms("a", "b", new BigDecimal("10.1"), TODAY, review, null)));
        assertEquals("hours", refusedAt(new PartTimeTerms("a", "b", new BigDecimal("1E9"), TODAY, review, null)));
        assertEquals("beginsOn", refusedAt(new PartTimeTerms("a", "b", BigDecimal.TEN, null, review, null)));
        assertEquals("endsOn", refusedAt(terms(TODAY, review, TODAY.minusDays(1))));
    }

    @Test
    void without_an_end_it_is_listed_until_it_has_one() {
        PartTimeTimetable timetable = agreed(terms(TODAY, TODAY.plusWeeks(3), null));
        assertEquals(PartTimeState.OPEN_ENDED, timetable.state(TODAY));
        LocalDate end = TODAY.plusWeeks(5);
        timetable.reviewed(
                new PartTimeReview.Terms(TODAY, "Goes well", BigDecimal.TEN, TODAY.plusWeeks(4), end),
                "Helen Prior",
                NOW,
                TODAY);
        assertEquals(Optional.of(end), timetable.endsOn());
        assertEquals(PartTimeState.RUNNING, timetable.state(TODAY));
    }

    @Test
    void ends_once_with_what_came_of_it() {
        PartTimeTimetable timetable = agreed(terms(TODAY.minusDays(20), TODAY, null));
        assertThrows(Refused.class, () -> timetable.ended(TODAY, " ", TODAY));
        assertThrows(Refused.class, () -> timetable.ended(TODAY.plusDays(1), "Full time", TODAY));
        timetable.ended(TODAY, "Full time again", TODAY);
        assertEquals(PartTimeState.ENDED, timetable.state(TODAY));
        assertThrows(Refused.class, () -> timetable.ended(TODAY, "Again", TODAY));
    }
}
