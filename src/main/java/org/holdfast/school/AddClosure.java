package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Adds days in term on which a school, or all schools of the authority, hold no school. */
@UseCase
public class AddClosure {
    @Inject
    AdministeredPlaces places;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param last null for a single day
     * @throws Refused if the place is not the administrator's, or a field is missing
     */
    @Allowed(Task.SET_CALENDAR)
    public void run(String placeId, String name, @Nullable LocalDate first, @Nullable LocalDate last) {
        Organisation place = places.place(placeId);
        terms.add(new Closure(place, name, first, last, clock.instant()));
        acting.about("closure of " + place.id());
    }
}
