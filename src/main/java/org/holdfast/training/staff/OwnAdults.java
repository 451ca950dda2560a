package org.holdfast.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.Trained;

/** The adults of the schools that the actor leads. */
@ApplicationScoped
class OwnAdults {
    @Inject
    Acting acting;

    @Inject
    StaffGroups groups;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Trained> adults() {
        return groups.at(
                acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER),
                today());
    }

    /** @throws NotFound if nobody of that id works there today */
    Trained adult(String staffId) {
        return adults().stream()
                .filter(one -> one.adult().id().equals(staffId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Person"));
    }
}
