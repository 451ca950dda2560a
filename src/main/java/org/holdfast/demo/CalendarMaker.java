package org.holdfast.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.school.Closure;
import org.holdfast.school.DatedSetting;
import org.holdfast.school.Organisation;
import org.holdfast.school.School;
import org.holdfast.school.Setting;
import org.holdfast.school.Term;
import org.holdfast.school.TermDates;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/** Northmere's own cut-offs and one setting, and the terms that Quay Academy set for itself. */
final class CalendarMaker {
    private static final int WEEKS_BEFORE_THE_END = 2;
    private static final int STRICTER = 15;

    private final DemoRows rows;
    private final Town town;
    private final Terms.Calendar national;
    private final LocalDate today;

    CalendarMaker(DemoRows rows, Town town, Terms.Calendar national, LocalDate today) {
        this.rows = rows;
        this.town = town;
        this.national = national;
        this.today = today;
    }

    void make() {
        String north = town.council(Home.NORTHMERE).id();
        LocalDate recorded = today.minusDays(60);
        Instant at = Place.written(recorded, today);
        List<Term> near = national.terms().stream()
                .filter(term -> term.lastDay().isAfter(today.minusDays(120)))
                .filter(term -> term.firstDay().isBefore(today.plusDays(240)))
                .toList();
        near.forEach(term -> rows.keep(cutOff(term, north).recorded(at)));
        quayAcademy(near, at);
        rows.keep(new DatedSetting(
                north,
                Setting.SCHOOL_CHANGE_WORKING_DAYS,
                STRICTER,
                "Northmere virtual school, PEP policy, section 4",
                recorded,
                "Rosalind Peake",
                at));
        rows.settle();
    }

    /** Two weeks before the term ends, so that every plan is read before the holiday. */
    private static Term cutOff(Term term, String authorityId) {
        LocalDate day = weekday(term.lastDay().minusWeeks(WEEKS_BEFORE_THE_END));
        return days(term, term.lastDay(), day).checked(term.year().start(), authorityId, null, "Set by Northmere");
    }

    private void quayAcademy(List<Term> near, Instant at) {
        School quay = town.places().stream()
                .map(Place::school)
                .filter(school -> school.name().equals("Quay Academy"))
                .findFirst()
                .orElseThrow();
        near.forEach(term -> rows.keep(days(term, weekday(term.lastDay().minusDays(2)), null)
                .checked(term.year().start(), null, quay.id(), "Set by Quay Academy")
                .recorded(at)));
        near.stream()
                .findFirst()
                .map(term -> weekday(term.firstDay().plusDays(1)))
                .ifPresent(day -> rows.keep(
                        new Closure(new Organisation(quay.id(), quay.name(), true), "Training day", day, null, at)));
    }

    private static TermDates days(Term term, LocalDate last, @Nullable LocalDate cutOff) {
        return new TermDates(
                term.name(),
                term.firstDay(),
                last,
                term.halfFirst().orElse(null),
                term.halfLast().orElse(null),
                cutOff);
    }

    private static LocalDate weekday(LocalDate day) {
        LocalDate found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            found = found.minusDays(1);
        }
        return found;
    }
}
