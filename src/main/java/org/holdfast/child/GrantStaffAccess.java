package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMembers;

/** Opens a child to an adult who teaches or supports them: name, support, key person and safe place, no more. */
@UseCase
public class GrantStaffAccess {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    StaffMembers staff;

    /** @throws Refused if the adult does not work at the child's school now */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String staffId) {
        Child child = children.present(id);
        acting.about("staff access");
        LocalDate today = LocalDate.now(clock);
        List<Enrolment> enrolments = facts.enrolments(child);
        boolean here = staff.byId(staffId)
                .filter(adult -> adult.worksOn(today)
                        && enrolments.stream()
                                .anyMatch(e -> e.holdsOn(today) && e.schoolId().equals(adult.organisationId())))
                .isPresent();
        if (!here) {
            throw new Refused(ChildRule.STAFF_AT_THE_SCHOOL, ChildRule.STAFF_AT_THE_SCHOOL.sentence(), "person");
        }
        boolean open = facts.accesses(child).stream()
                .anyMatch(
                        a -> a.kind() == ChildAccess.Kind.STAFF && a.holderId().equals(staffId) && a.holdsOn(today));
        if (!open) {
            children.grant(
                    child,
                    ChildAccess.Kind.STAFF,
                    staffId,
                    today,
                    acting.actor().name());
        }
    }
}
