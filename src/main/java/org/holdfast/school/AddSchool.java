package org.holdfast.school;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Adds a school to the administrator's area. */
@UseCase
public class AddSchool {
    /** As GIAS has them, and the types that teach in none of its phases. */
    static final List<String> PHASES =
            List.of("Nursery", "Primary", "Secondary", "All-through", "16 plus", "Special", "Alternative provision");

    @Inject
    AdministeredPlaces places;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    /** @throws Refused if the name is missing, or the number not a URN or already there */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String urn, String name, String phase) {
        String number = urn.strip();
        if (!number.matches("[0-9]{6}")) {
            throw AdministeredPlaces.refused(SchoolRule.URN_HAS_SIX_DIGITS, "urn");
        }
        if (name.isBlank()) {
            throw AdministeredPlaces.refused(SchoolRule.NAMED, "school");
        }
        if (!PHASES.contains(phase)) {
            throw AdministeredPlaces.refused(SchoolRule.PHASE_IS_KNOWN, "phase");
        }
        if (schools.byUrn(number).isPresent()) {
            throw AdministeredPlaces.refused(SchoolRule.URN_IS_FREE, "urn");
        }
        String area = places.authorityIds().get(0);
        schools.add(new School(Ids.next(), number, name.strip(), phase, area));
        acting.about("school " + number);
    }
}
