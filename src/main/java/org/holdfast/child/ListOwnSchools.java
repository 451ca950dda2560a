package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Offers the schools at which the actor leads, to open a record at one of them. */
@UseCase
public class ListOwnSchools {
    @Inject
    Schools schools;

    @Inject
    Acting acting;

    @Allowed(Task.EDIT_CHILD)
    public List<School> run() {
        acting.about("own schools");
        List<String> ids =
                acting.actor().organisations(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER);
        return schools.byIds(ids).values().stream()
                .sorted(Comparator.comparing(School::name))
                .toList();
    }
}
