package org.holdfast.school;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Takes back days without school that were entered by mistake. */
@UseCase
public class RemoveClosure {
    @Inject
    AdministeredPlaces places;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws Refused if the place is not the administrator's
     * @throws NotFound if the place has no such closure
     */
    @Allowed(Task.SET_CALENDAR)
    public void run(String placeId, String closureId) {
        Organisation place = places.place(placeId);
        terms.closures(place).stream()
                .filter(closure -> closure.id().equals(closureId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Closure"))
                .supersede(clock.instant());
        acting.about("closure of " + place.id());
    }
}
