package org.holdfast.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdfast.access.Actor;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;

/** Counts over school moves, half days, cancellations and overturned ones against a recount, half day by half day. */
class CountingRealRowsTest {
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final Decider HEAD = new Decider("Alan Reeve", Decider.Capacity.HEAD);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final List<String> SCHOOLS = List.of("Quay", "Saltmarsh", "Ravens");

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<ExclusionStatus> STATUSES = List.of(ExclusionStatus.values());

    /** Two terms a year, at each school a day later. */
    private static final Map<String, Terms.Calendar> CALENDARS =
            Map.of("Quay", calendar(0), "Saltmarsh", calendar(1), "Ravens", calendar(2));

    private static Terms.Calendar of(String school) {
        return Objects.requireNonNull(CALENDARS.get(school));
    }

    private static Terms.Calendar calendar(int later) {
        return new Terms.Calendar(List.of(
                new Term(null, "autumn", SEPTEMBER.plusDays(later), LocalDate.of(2026, 12, 18), "test"),
                new Term(null, "spring", LocalDate.of(2027, 1, 5 + later), LocalDate.of(2027, 3, 24), "test"),
                new Term(null, "summer", LocalDate.of(2027, 4, 12 + later), LocalDate.of(2027, 7, 20), "test"),
                new Term(null, "autumn", LocalDate.of(2027, 9, 2 + later), LocalDate.of(2027, 12, 17), "test")));
    }

    /** What is known of an exclusion apart from its row, for counting a second time. */
    private record Plain(
            String school,
            Category category,
            LocalDate first,
            boolean fromNoon,
            LocalDate last,
            boolean toNoon,
            ExclusionStatus status,
            LocalDate back,
            boolean backAtNoon) {
        boolean takes(LocalDate day, boolean noon, Terms.Calendar calendar) {
            boolean open = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && calendar.schoolDay(day);
            boolean inside = !day.isBefore(first) && !day.isAfter(last);
            if (category == Category.LUNCHTIME) {
                return open && inside && noon && served(day, true);
            }
            boolean afterStart = !day.equals(first) || noon || !fromNoon;
            boolean beforeEnd = !day.equals(last) || !noon || !toNoon;
            return category == Category.SUSPENSION && open && inside && afterStart && beforeEnd && served(day, noon);
        }

        private boolean served(LocalDate day, boolean noon) {
            return status == ExclusionStatus.IN_FORCE
                    || day.isBefore(back)
                    || (day.equals(back) && !noon && backAtNoon);
        }
    }

    private static Plain plain(Random random) {
        LocalDate first = SEPTEMBER.plusDays(random.nextInt(400));
        LocalDate last = first.plusDays(random.nextInt(20));
        boolean fromNoon = random.nextBoolean();
        boolean oneDay = first.equals(last);
        return new Plain(
                SCHOOLS.get(random.nextInt(3)),
                CATEGORIES.get(random.nextInt(3)),
                first,
                fromNoon,
                last,
                !(oneDay && fromNoon) && random.nextBoolean(),
                STATUSES.get(random.nextInt(3)),
                first.plusDays(random.nextInt(12) - 2L),
                random.nextBoolean());
    }

    private static Exclusion row(Plain it) {
        ExclusionTerms terms = new ExclusionTerms(
                it.category(),
                it.first(),
                it.fromNoon() ? Session.AFTERNOON : Session.MORNING,
                it.last(),
                it.toNoon() ? Session.MORNING : Session.AFTERNOON,
                "",
                Decider.Capacity.HEAD,
                List.of("DB"),
                "Time",
                "Mornings",
                false,
                false);
        Terms.Calendar calendar = of(it.school());
        Actor by = Actor.system("test");
        Exclusion row = new Exclusion(CHILD, it.school(), terms, HEAD, calendar, by, "typed", Instant.EPOCH);
        return it.status() == ExclusionStatus.IN_FORCE
                ? row
                : row.ended(
                        new Exclusion.Ending(
                                it.status(),
                                it.back(),
                                it.backAtNoon() ? Session.AFTERNOON : Session.MORNING,
                                HEAD,
                                "Another child did it"),
                        calendar,
                        by,
                        Instant.EPOCH,
                        LocalDate.of(2029, 1, 1));
    }

    @Property(tries = 300)
    void agree_with_a_recount_of_every_half_day(@ForAll Random random) {
        List<Plain> all = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            all.add(plain(random));
        }
        List<Lost> lost =
                all.stream().map(one -> Lost.of(row(one), of(one.school()))).toList();
        CountTerms terms = new CountTerms(5, 15, 45, random.nextBoolean(), random.nextBoolean());
        String school = SCHOOLS.get(random.nextInt(3));
        TermKey term = new TermKey(
                new AcademicYear(2026), List.of("autumn", "spring", "summer").get(random.nextInt(3)));
        int inTerm = 0;
        int inYear = 0;
        for (LocalDate day = SEPTEMBER; day.isBefore(SEPTEMBER.plusYears(1)); day = day.plusDays(1)) {
            for (boolean noon : new boolean[] {false, true}) {
                for (Plain one : all) {
                    Terms.Calendar calendar = of(one.school());
                    if (one.takes(day, noon, calendar)) {
                        boolean here = terms.termAcrossSchools() || one.school().equals(school);
                        boolean counts = one.status() == ExclusionStatus.IN_FORCE && here;
                        inTerm += counts && calendar.termName(day).equals(term.name()) ? 1 : 0;
                        inYear += one.category() == Category.SUSPENSION || terms.lunchtimesToLimit() ? 1 : 0;
                    }
                }
            }
        }
        DayCount count = DayCount.of(lost, term, school, terms);
        assertEquals(inTerm, count.termSessions());
        assertEquals(inYear, count.yearSessions());
    }
}
