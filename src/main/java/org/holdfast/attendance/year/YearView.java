package org.holdfast.attendance.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.drop.ReadDrops;
import org.holdfast.attendance.year.YearOverlay.Stretch;
import org.holdfast.child.Background;
import org.holdfast.kernel.Period;
import org.holdfast.school.Term;
import org.holdfast.web.Text;

/** Puts together what is to be seen of a child's sessions in one year; reads nothing. */
record YearView(ChildSessions sessions, int year) {
    private static final int SCHOOL_WEEK = 5;

    ChildYear seen(List<Integer> years, List<Stretch> told, List<NationalAbsence> national, ReadDrops.Read drops) {
        YearGrid grid = YearGrid.of(sessions, year);
        Optional<YearGrid> before =
                Optional.of(year - 1).filter(sessions.years()::containsKey).map(one -> YearGrid.of(sessions, one));
        return new ChildYear(
                year,
                years,
                sessions.today(),
                grid,
                before,
                sessions.days().terms(days(year).from(), Slot.firstDay(year + 1)),
                stretches(grid, told),
                rates(),
                national,
                sessions.missing(days(year)),
                sessions.codes(),
                drops);
    }

    private List<Stretch> stretches(YearGrid grid, List<Stretch> told) {
        Stream<Stretch> homes = background().homes().stream()
                .filter(home -> home.days().meets(days(year)))
                .map(home -> new Stretch("home", home.days(), Text.say("attendance.year.home", home.words())));
        Stream<Stretch> suspended = grid.suspensions().stream()
                .map(run -> run.stretch("suspended", Text.say("attendance.year.suspended", run.sessions())));
        return Stream.of(homes, suspended, closures().stream(), told.stream())
                .flatMap(stream -> stream)
                .sorted(Comparator.comparing(stretch -> stretch.days().from()))
                .toList();
    }

    /** Weekdays within a term on which no school was held. */
    private List<Stretch> closures() {
        List<Stretch> closures = new ArrayList<>();
        for (Term term : sessions.days().terms(days(year).from(), Slot.firstDay(year + 1))) {
            Optional<Period> closed = Optional.empty();
            for (LocalDate day = term.firstDay(); !day.isAfter(term.lastDay()); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() > SCHOOL_WEEK) {
                    continue;
                }
                if (sessions.days().open(day)) {
                    closed.map(period -> closure(period, term)).ifPresent(closures::add);
                    closed = Optional.empty();
                } else {
                    closed = Optional.of(new Period(closed.map(Period::from).orElse(day), day.plusDays(1)));
                }
            }
        }
        return closures;
    }

    private static Stretch closure(Period days, Term term) {
        boolean half = term.halfFirst().filter(days::holdsOn).isPresent();
        return new Stretch("closed", days, Text.say(half ? "attendance.year.halfTerm" : "attendance.year.closed"));
    }

    List<YearRate> rates() {
        List<YearRate> rates = new ArrayList<>();
        rates.add(rate(YearRate.Kind.YEAR, "", days(year)));
        sessions.days().terms(days(year).from(), Slot.firstDay(year + 1)).stream()
                .filter(term -> !term.firstDay().isAfter(sessions.today()))
                .map(term -> rate(
                        YearRate.Kind.TERM,
                        term.name(),
                        new Period(term.firstDay(), term.lastDay().plusDays(1))))
                .forEach(rates::add);
        if (sessions.years().containsKey(year - 1)) {
            rates.add(rate(YearRate.Kind.YEAR_BEFORE, "", days(year - 1)));
        }
        if (days(year).holdsOn(sessions.today())) {
            background()
                    .homeSince(sessions.today())
                    .ifPresent(day -> rates.add(rate(YearRate.Kind.PLACEMENT, "", new Period(day, null))));
            background()
                    .keyPersonSince()
                    .ifPresent(day -> rates.add(rate(YearRate.Kind.KEY_PERSON, "", new Period(day, null))));
        }
        return rates;
    }

    private YearRate rate(YearRate.Kind kind, String name, Period days) {
        return new YearRate(
                kind, name, days, sessions.tally(days), sessions.missing(days).size());
    }

    private Background background() {
        return sessions.days().background();
    }

    static Period days(int year) {
        return new Period(Slot.firstDay(year), Slot.firstDay(year + 1));
    }
}
