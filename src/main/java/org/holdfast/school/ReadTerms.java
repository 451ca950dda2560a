package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.AcademicYear;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.CalendarView.Whose;

/** Shows an administrator the term dates of their authority, or of a school in its area. */
@UseCase
public class ReadTerms {
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    @Inject
    AdministeredPlaces places;

    @Inject
    Terms terms;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param placeId blank for the authority
     * @param year in which the school year begins; 0 for the present one
     * @throws NotFound if the place is not the administrator's
     */
    @Allowed(Task.SET_CALENDAR)
    public CalendarView run(String placeId, int year) {
        List<Organisation> all = places.organisations();
        Organisation place = places.find(
                        placeId.isBlank() ? places.authorityIds().get(0) : placeId)
                .orElseThrow(() -> new NotFound("Place"));
        int now = AcademicYear.of(LocalDate.now(clock)).start();
        int shown = year >= now - YEARS_BACK && year <= now + YEARS_AHEAD ? year : now;
        Terms.Calendar calendar = terms.of(whose(place));
        acting.about("terms of " + place.id());
        return new CalendarView(
                place,
                all,
                new AcademicYear(shown),
                IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                        .mapToObj(AcademicYear::new)
                        .toList(),
                calendar.terms().stream()
                        .filter(term -> term.year().start() == shown)
                        .map(term -> row(term, calendar, place))
                        .toList(),
                terms.closures(place));
    }

    private TermPlace whose(Organisation place) {
        return schools.byId(place.id()).map(TermPlace::of).orElseGet(() -> TermPlace.ofAuthority(place.id()));
    }

    private static CalendarView.Row row(Term term, Terms.Calendar calendar, Organisation place) {
        Whose whose = term.schoolId() != null || (term.authorityId() != null && !place.school())
                ? Whose.OWN
                : term.authorityId() != null ? Whose.AUTHORITY : Whose.NATIONAL;
        return new CalendarView.Row(
                term,
                whose,
                calendar.cutOff(term),
                term.cutOff().isPresent(),
                calendar.schoolDays(term.firstDay(), term.lastDay().plusDays(1)));
    }
}
