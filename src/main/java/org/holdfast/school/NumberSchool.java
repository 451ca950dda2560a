package org.holdfast.school;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down the establishment number of a school, by which files of marks name it. */
@UseCase
public class NumberSchool {
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
        school.number(establishment.strip());
        boolean taken = schools.inAreas(places.authorityIds()).stream()
                .anyMatch(other -> !other.id().equals(school.id())
                        && other.authorityId().equals(school.authorityId())
                        && other.establishment().equals(school.establishment()));
        if (taken) {
            throw AdministeredPlaces.refused(SchoolRule.ESTABLISHMENT_IS_FREE, "establishment");
        }
        acting.about("number of school " + school.urn());
    }
}
