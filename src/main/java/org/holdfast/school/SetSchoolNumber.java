package org.holdfast.school;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down the establishment number of a school, by which files of marks name it. */
@UseCase
public class SetSchoolNumber {
    @Inject
    AdministeredPlaces places;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    /**
     * @param establishment four digits
     * @throws Refused if the school is not in the administrator's area, or another one has the number
     */
    @Allowed(Task.MANAGE_PEOPLE)
    public void run(String schoolId, String establishment) {
        School school = schools.byId(places.place(schoolId).id()).orElseThrow(() -> new NotFound("School"));
        String digits = establishment.strip();
        boolean taken = schools.inAreas(List.of(school.authorityId())).stream()
                .anyMatch(other -> !other.id().equals(school.id())
                        && other.establishment().filter(digits::equals).isPresent());
        if (taken) {
            throw AdministeredPlaces.refused(SchoolRule.ESTABLISHMENT_IS_FREE, "establishment");
        }
        school.number(digits);
        acting.about("number of school " + school.urn());
    }
}
