package org.holdfast.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.training.Standing.Attended;
import org.junit.jupiter.api.Test;

/** When training counts. Source: NICE NG26 1.2.2, 1.2.5; facts G2 (no interval in NICE). */
class BeingInDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<ContentArea> FOUR = EnumSet.range(ContentArea.BEGINNINGS, ContentArea.SUPPORT);

    @Test
    void the_last_day_is_the_one_before_the_months_are_over() {
        Standing standing = Standing.of(TODAY, List.of(new Attended(FOUR, LocalDate.of(2024, 11, 24))), 24);
        assertTrue(standing.inDate(StaffDuty.IN_CONTACT));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), standing.until(StaffDuty.IN_CONTACT));
        Standing tomorrow = Standing.of(TODAY.plusDays(1), List.of(new Attended(FOUR, LocalDate.of(2024, 11, 24))), 24);
        assertFalse(tomorrow.inDate(StaffDuty.IN_CONTACT));
        assertEquals(Optional.empty(), tomorrow.until(StaffDuty.IN_CONTACT));
    }

    @Test
    void areas_of_two_courses_add_up_and_the_first_to_end_decides() {
        Standing standing = Standing.of(
                TODAY,
                List.of(
                        new Attended(
                                EnumSet.of(ContentArea.BEGINNINGS, ContentArea.EFFECTS), LocalDate.of(2025, 1, 10)),
                        new Attended(
                                EnumSet.of(ContentArea.MALTREATMENT, ContentArea.SUPPORT), LocalDate.of(2026, 2, 1))),
                24);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 10)), standing.until(StaffDuty.IN_CONTACT));
        assertEquals(
                List.of(ContentArea.RECOGNISING, ContentArea.DATA_PROTECTION),
                standing.lacking(StaffDuty.DESIGNATED_TEACHER));
    }

    @Test
    void it_is_said_what_is_missing_and_what_has_ended() {
        Standing standing = Standing.of(
                TODAY,
                List.of(
                        new Attended(FOUR, LocalDate.of(2026, 1, 10)),
                        new Attended(Set.of(ContentArea.RECOGNISING), LocalDate.of(2024, 3, 5))),
                24);
        assertEquals("In date, ends on 10 Jan 2028.", standing.words(StaffDuty.IN_CONTACT));
        assertEquals(
                "Never attended: data protection. Ended on 5 Mar 2026: recognising difficulties.",
                standing.words(StaffDuty.DESIGNATED_TEACHER));
        assertEquals("No training recorded.", Standing.none(TODAY).words(StaffDuty.IN_CONTACT));
    }

    @Property(tries = 500)
    void agrees_with_a_naive_reckoning_for_every_day(
            @ForAll("attended") List<Attended> attended,
            @ForAll @IntRange(min = -900, max = 900) int shift,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate day = TODAY.plusDays(shift);
        Standing standing = Standing.of(day, attended, months);
        for (StaffDuty duty : StaffDuty.values()) {
            assertEquals(naively(attended, day, months, duty), standing.inDate(duty));
            standing.until(duty).ifPresent(end -> {
                assertTrue(naively(attended, end.minusDays(1), months, duty), "still on the day before");
                assertTrue(end.isAfter(day));
            });
            assertEquals(standing.inDate(duty), standing.until(duty).isPresent());
        }
    }

    /** Area by area, session by session: was there one, on or before the day, whose months are not over? */
    private static boolean naively(List<Attended> attended, LocalDate day, int months, StaffDuty duty) {
        for (ContentArea area : duty.areas()) {
            boolean found = false;
            for (Attended one : attended) {
                boolean been = one.heldOn().isEqual(day) || one.heldOn().isBefore(day);
                boolean over = !one.heldOn().plusMonths(months).isAfter(day);
                found |= been && !over && one.areas().contains(area);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<List<Attended>> attended() {
        Arbitrary<Set<ContentArea>> areas =
                Arbitraries.of(ContentArea.class).set().ofMinSize(1);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-1200, 400).map(TODAY::plusDays);
        return Combinators.combine(areas, days)
                .as((some, day) -> new Attended(some, day))
                .list()
                .ofMaxSize(6);
    }
}
