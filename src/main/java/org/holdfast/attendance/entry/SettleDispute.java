package org.holdfast.attendance.entry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceRule;
import org.holdfast.attendance.Disputes;
import org.holdfast.attendance.MarkDispute;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Decides which of two schools is right about a child's session; neither school's register changes. */
@UseCase
public class SettleDispute {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Disputes disputes;

    @Inject
    Acting acting;

    @Inject
    Event<DisputeSettled> settled;

    @Inject
    Clock clock;

    /** @throws Refused if another school is the child's main school, or without a reason */
    @Allowed(Task.ENTER_MARKS)
    public void run(ChildId id, String disputeId, String rightSchool, String reason) {
        Child child = children.present(id);
        acting.about("marks of two schools");
        MarkDispute dispute = disputes.byId(child, disputeId)
                .orElseThrow(() -> new Refused(AttendanceRule.TWO_SCHOOLS_DISAGREE, "Choose the session again."));
        boolean main = ChildFacts.schoolOn(facts.enrolments(child), LocalDate.now(clock))
                .filter(place -> acting.actor().posts().stream()
                        .anyMatch(post -> Task.ENTER_MARKS.allows(post.role())
                                && post.organisation().equals(place.schoolId())))
                .isPresent();
        if (!main) {
            throw new Refused(AttendanceRule.MAIN_SCHOOL_DECIDES);
        }
        dispute.settle(rightSchool, reason, acting.actor().name(), clock.instant());
        settled.fire(new DisputeSettled(child.id(), dispute.slot()));
    }
}
