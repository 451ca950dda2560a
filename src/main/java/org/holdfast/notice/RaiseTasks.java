package org.holdfast.notice;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.absence.MarkAskedFor;
import org.holdfast.child.CareStatusChanged;
import org.holdfast.child.ChildSealed;
import org.holdfast.exclusion.risk.AtRiskEnded;
import org.holdfast.exclusion.risk.AtRiskFlagged;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.ActionDone;
import org.holdfast.plan.OwnersChased;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.platform.OutboxEntry;

/** Raises and settles the tasks that follow from something that happened; a job of the server. */
@UseCase
public class RaiseTasks {
    @Inject
    PlanTasks plans;

    @Inject
    KeyPersonTasks keyPersons;

    @Inject
    AbsenceTasks absences;

    @Inject
    ReviewTasks reviews;

    @Inject
    RiskTasks risks;

    @Inject
    ExclusionTasks exclusions;

    @Inject
    ChangeTasks changes;

    @Inject
    MoveTasks moves;

    @Inject
    ClosedCases closed;

    @Inject
    Acting acting;

    @Allowed(Task.RAISE_TASKS)
    public void run(OutboxEntry entry) {
        entry.childId().ifPresent(acting::concerns);
        acting.about(entry.kind());
        if (ReviewTasks.hears(entry)) {
            entry.childId().ifPresent(reviews::look);
        }
        if (ChangeTasks.hears(entry)) {
            changes.heard(entry);
        }
        if (MoveTasks.hears(entry)) {
            moves.watch();
        }
        if (entry.is(OwnersChased.class)) {
            plans.chased(entry.as(OwnersChased.class), entry.id());
        } else if (entry.is(PlanMoved.class)) {
            plans.moved(entry.as(PlanMoved.class), entry.id());
        } else if (entry.is(PlanApproved.class)) {
            plans.approved(entry.as(PlanApproved.class));
        } else if (entry.is(MeetingHeld.class)) {
            plans.met(entry.as(MeetingHeld.class));
        } else if (entry.is(ActionDone.class)) {
            plans.done(entry.as(ActionDone.class));
        } else if (entry.is(MarkAskedFor.class)) {
            absences.asked(entry.as(MarkAskedFor.class));
        } else if (entry.is(AtRiskFlagged.class)) {
            risks.flagged(entry.as(AtRiskFlagged.class));
        } else if (entry.is(AtRiskEnded.class)) {
            risks.ended(entry.as(AtRiskEnded.class));
        } else if (exclusions.heard(entry)) {
            acting.about(entry.kind());
        } else if (entry.is(ChildSealed.class) || entry.is(CareStatusChanged.class)) {
            entry.childId().ifPresent(closed::settle);
        } else if (!ReviewTasks.hears(entry) && !ChangeTasks.hears(entry)) {
            keyPersons.watch();
        }
    }
}
