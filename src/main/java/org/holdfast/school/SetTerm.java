package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets a term of an authority's or school's own, in the place of the one that counted. */
@UseCase
public class SetTerm {
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
     * @param year in which the school year begins
     * @throws Refused if the place is not the administrator's, or the days do not fit each other or another term
     */
    @Allowed(Task.SET_CALENDAR)
    public void run(String placeId, int year, TermDates dates) {
        Organisation place = places.place(placeId);
        if (place.school() && dates.cutOff() != null) {
            throw AdministeredPlaces.refused(SchoolRule.CUT_OFF_IS_THE_AUTHORITYS, "cutOff");
        }
        Term term = dates.checked(
                year, place.school() ? null : place.id(), place.school() ? place.id() : null, "Set by " + place.name());
        if (others(place, term).anyMatch(term::overlaps)) {
            throw AdministeredPlaces.refused(SchoolRule.TERMS_DO_NOT_OVERLAP, "firstDay");
        }
        Instant now = clock.instant();
        terms.own(place, year).stream()
                .filter(former -> former.name().equals(term.name()))
                .forEach(former -> former.supersede(now));
        terms.add(term.recorded(now));
        acting.about(term.name() + " term " + year + " of " + place.id());
    }

    private Stream<Term> others(Organisation place, Term term) {
        TermPlace whose =
                schools.byId(place.id()).map(TermPlace::of).orElseGet(() -> TermPlace.ofAuthority(place.id()));
        return terms.of(whose).terms().stream()
                .filter(other ->
                        !(other.name().equals(term.name()) && other.year().equals(term.year())));
    }
}
