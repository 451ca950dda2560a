package org.holdfast.support;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.UntrainedNamings;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;
import org.holdfast.training.Standing;

/** Looks at the training of an adult of the child's school who may be named key person or backup. */
@UseCase
public class CheckTraining {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    StaffMembers staff;

    @Inject
    UntrainedNamings untrained;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param from the day on which they would begin
     * @throws Refused if nobody of that id works at the child's school today
     */
    @Allowed(Task.EDIT_SUPPORT)
    public Standing run(ChildId id, String staffId, LocalDate from) {
        Child child = children.present(id);
        acting.about("training of " + staffId);
        LocalDate today = LocalDate.now(clock);
        StaffMember adult = staff.byId(staffId)
                .filter(one -> one.worksOn(today))
                .filter(one -> facts.enrolments(child).stream()
                        .anyMatch(place ->
                                place.holdsOn(today) && place.schoolId().equals(one.organisationId())))
                .orElseThrow(() -> new Refused(SupportRule.WORKS_AT_THE_SCHOOL));
        return untrained.standing(adult.id(), from);
    }
}
