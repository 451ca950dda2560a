package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;

/** The adults of the schools at which the actor may say who is away. */
@ApplicationScoped
class StaffRooms {
    @Inject
    Acting acting;

    @Inject
    StaffMembers staff;

    @Inject
    Clock clock;

    List<String> schoolIds() {
        return acting.actor()
                .organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.RECEPTION);
    }

    /** @throws NotFound if nobody of that id works there today */
    StaffMember adult(String staffId) {
        return staff.byId(staffId)
                .filter(adult -> schoolIds().contains(adult.organisationId()))
                .filter(adult -> adult.worksOn(LocalDate.now(clock)))
                .orElseThrow(() -> new NotFound("Person"));
    }
}
