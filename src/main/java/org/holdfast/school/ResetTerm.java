package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Gives up a term of a place's own, so that the default counts again. */
@UseCase
public class ResetTerm {
    @Inject
    AdministeredPlaces places;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if the place is not the administrator's */
    @Allowed(Task.SET_CALENDAR)
    public void run(String placeId, int year, String name) {
        Organisation place = places.place(placeId);
        Instant now = clock.instant();
        terms.own(place, year).stream().filter(term -> term.name().equals(name)).forEach(term -> term.supersede(now));
        acting.about("default of a term " + year + " of " + place.id());
    }
}
