package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.holdfast.attendance.absence.MarkAskedFor;
import org.holdfast.child.CareStatusChanged;
import org.holdfast.child.ChildSealed;
import org.holdfast.child.PlacementChanged;
import org.holdfast.child.SchoolChanged;
import org.holdfast.child.WorkerChanged;
import org.holdfast.child.move.MoveProposed;
import org.holdfast.child.move.MoveSettled;
import org.holdfast.contact.ContactChanged;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionEnded;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.exclusion.risk.AtRiskEnded;
import org.holdfast.exclusion.risk.AtRiskFlagged;
import org.holdfast.exclusion.told.LetterDecided;
import org.holdfast.exclusion.told.LetterHeld;
import org.holdfast.exclusion.told.NoticeSent;
import org.holdfast.exclusion.told.NoticesEnded;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.plan.ActionDone;
import org.holdfast.plan.OwnersChased;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanConfirmed;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.platform.Outbox;
import org.holdfast.school.StaffChanged;
import org.holdfast.support.KeyPersonEnded;
import org.holdfast.support.KeyPersonNamed;

/** Puts what raises or settles tasks into the outbox, in the transaction of the act. */
@ApplicationScoped
class Relay {
    static final Set<Class<? extends Record>> HEARD = Set.of(
            OwnersChased.class,
            PlanMoved.class,
            PlanApproved.class,
            MeetingHeld.class,
            ActionDone.class,
            KeyPersonNamed.class,
            KeyPersonEnded.class,
            ChildSealed.class,
            CareStatusChanged.class,
            MarkAskedFor.class,
            PlanConfirmed.class,
            PlacementChanged.class,
            ExclusionRecorded.class,
            ExclusionCorrected.class,
            ExclusionEnded.class,
            AtRiskFlagged.class,
            AtRiskEnded.class,
            NoticeSent.class,
            NoticesEnded.class,
            LetterHeld.class,
            LetterDecided.class,
            SchoolChanged.class,
            WorkerChanged.class,
            ContactChanged.class,
            MoveProposed.class,
            MoveSettled.class);

    @Inject
    Outbox outbox;

    void hear(@Observes DomainEvent event) {
        if (event instanceof Record happened && HEARD.contains(event.getClass())) {
            outbox.put(happened, event.childId());
        }
    }

    void hear(@Observes StaffChanged event) {
        outbox.put(event, null);
    }
}
