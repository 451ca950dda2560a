package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Offers the adults who work at the child's schools today, to name one of them. */
@UseCase
public class ListAdults {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    StaffMembers staff;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EDIT_CHILD)
    public List<StaffMember> run(ChildId id) {
        Child child = children.present(id);
        acting.about("adults at the school");
        LocalDate today = LocalDate.now(clock);
        return facts.enrolments(child).stream()
                .filter(enrolment -> enrolment.holdsOn(today))
                .map(Enrolment::schoolId)
                .distinct()
                .flatMap(school -> staff.at(school, today).stream())
                .toList();
    }
}
