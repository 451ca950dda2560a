package org.holdfast.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.kernel.AcademicYear;

/** The counts of a term and of a school year against a count by hand, session by session. */
class CountingDaysTest {
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final TermKey AUTUMN = new TermKey(YEAR, "autumn");
    private static final CountTerms LAW = new CountTerms(5, 15, 45, true, true);

    private static TermKey term(LocalDate day) {
        int month = day.getMonthValue();
        return new TermKey(AcademicYear.of(day), month >= 9 ? "autumn" : month < 4 ? "spring" : "summer");
    }

    @Provide
    Arbitrary<Lost> exclusions() {
        return Combinators.combine(
                        Arbitraries.of("Quay", "Saltmarsh", "Ravens"),
                        Arbitraries.of(Category.values()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 9, 1)::plusDays),
                        Arbitraries.integers().between(0, 30))
                .as(CountingDaysTest::lost);
    }

    private static Lost lost(String school, Category category, boolean counts, LocalDate from, int sessions) {
        List<Lost.Half> halves = new ArrayList<>();
        for (int i = 0; i < (category == Category.PERMANENT ? 0 : sessions); i++) {
            LocalDate day = from.plusDays(i / 2);
            halves.add(new Lost.Half(day, term(day)));
        }
        return new Lost("x", school, category, counts, false, term(from), halves);
    }

    @Provide
    Arbitrary<CountTerms> terms() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((lunch, across) -> new CountTerms(5, 15, 45, lunch, across));
    }

    @Property(tries = 300)
    void agree_with_counting_by_hand(
            @ForAll List<@net.jqwik.api.From("exclusions") Lost> all, @ForAll("terms") CountTerms terms) {
        int inTerm = 0;
        int inYear = 0;
        for (Lost lost : all) {
            for (Lost.Half half : lost.halves()) {
                boolean autumn = half.day().getYear() == 2026 && half.day().getMonthValue() >= 9;
                if (autumn
                        && lost.counts()
                        && (terms.termAcrossSchools() || lost.schoolId().equals("Quay"))) {
                    inTerm++;
                }
                boolean year =
                        !half.day().isBefore(YEAR.firstDay()) && !half.day().isAfter(YEAR.lastDay());
                if (year && (lost.category() == Category.SUSPENSION || terms.lunchtimesToLimit())) {
                    inYear++;
                }
            }
        }
        DayCount count = DayCount.of(all, AUTUMN, "Quay", terms);
        assertEquals(inTerm, count.termSessions());
        assertEquals(inYear, count.yearSessions());
    }

    @Property(tries = 200)
    void never_fall_by_one_more(
            @ForAll List<@net.jqwik.api.From("exclusions") Lost> all, @ForAll("exclusions") Lost more) {
        List<Lost> with = new ArrayList<>(all);
        with.add(more);
        DayCount before = DayCount.of(all, AUTUMN, "Quay", LAW);
        DayCount after = DayCount.of(with, AUTUMN, "Quay", LAW);
        assertTrue(after.termSessions() >= before.termSessions());
        assertTrue(after.yearSessions() >= before.yearSessions());
    }

    @Example
    void trigger_beyond_five_and_fifteen_days_of_a_term_and_not_at_them() {
        LocalDate from = LocalDate.of(2026, 9, 7);
        assertFalse(count(lost("Quay", Category.SUSPENSION, true, from, 10)).governorsAreTold());
        assertTrue(count(lost("Quay", Category.SUSPENSION, true, from, 11)).governorsAreTold());
        assertFalse(count(lost("Quay", Category.SUSPENSION, true, from, 30)).governorsMeet());
        assertTrue(count(lost("Quay", Category.SUSPENSION, true, from, 31)).governorsMeet());
        assertTrue(count(lost("Quay", Category.LUNCHTIME, true, from, 11)).governorsAreTold(), "eleven lunchtimes");
    }

    @Example
    void say_half_days() {
        assertEquals("8.5", Days.number(17));
        assertEquals("half a day", Days.words(1));
        assertEquals("2.5 days", Days.words(5));
    }

    private static DayCount count(Lost lost) {
        return DayCount.of(List.of(lost), AUTUMN, "Quay", LAW);
    }
}
