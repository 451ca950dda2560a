package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Background;
import org.holdfast.school.Term;
import org.holdfast.school.TermPlace;
import org.holdfast.school.Terms.Calendar;

/** On which days a child was on a school's roll and the school was open, school by school. */
public record SchoolDays(
        Background background, Map<TermPlace, Calendar> calendars, List<KeptRegisters.Sends> practices) {
    private static final Calendar UNKNOWN = new Calendar(List.of());

    /** Places whose calendars have to be read. */
    public static List<TermPlace> places(Background background) {
        return background.places().stream()
                .map(place -> TermPlace.of(place.school()))
                .distinct()
                .toList();
    }

    /** Whether the school of that day is open; of the nearest school where the child was on no roll. */
    public boolean open(LocalDate day) {
        return calendar(day).schoolDay(day);
    }

    /** The terms that touch the days from one to before another, of the school of the last of them. */
    public List<Term> terms(LocalDate from, LocalDate to) {
        return calendar(to.minusDays(1)).terms().stream()
                .filter(term -> term.firstDay().isBefore(to) && !term.lastDay().isBefore(from))
                .toList();
    }

    /** What a session of an open day is called that has no mark. */
    public SessionState without(LocalDate day, LocalDate today) {
        return background
                .placeOn(day)
                .map(place -> practice(place, day).without(day, today))
                .orElse(SessionState.NOT_ON_ROLL);
    }

    private Practice practice(Background.Place place, LocalDate day) {
        return practices.stream()
                .filter(sends -> sends.schoolId().equals(place.school().id())
                        && sends.days().holdsOn(day))
                .findFirst()
                .map(KeptRegisters.Sends::practice)
                .orElse(Practice.ofPhase(place.school().phase()));
    }

    /** Of a place that was asked for. */
    public Calendar calendar(TermPlace place) {
        return calendars.getOrDefault(place, UNKNOWN);
    }

    public Calendar calendar(LocalDate day) {
        return background
                .placeOn(day)
                .or(() -> Optional.of(background.places())
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.get(0)))
                .map(place -> calendar(TermPlace.of(place.school())))
                .orElse(UNKNOWN);
    }
}
