package org.holdfast.exclusion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Puts right what was entered wrongly of an exclusion; what was believed before stays in its history. */
@UseCase
public class CorrectExclusion {
    @Inject
    OpenedExclusions desk;

    @Inject
    Exclusions exclusions;

    @Inject
    ExclusionReasons reasons;

    @Inject
    Deciders deciders;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused at the field that is missing or does not fit */
    @Allowed(Task.RECORD_EXCLUSION)
    public void run(ChildId id, String exclusionId, ExclusionTerms said, String why) {
        InHand hand = desk.toChange(id);
        acting.about("exclusion, corrected");
        Exclusion wrong = hand.exclusion(exclusionId);
        Checking check = new Checking(hand, reasons.byCode());
        ExclusionTerms terms = check.checked(said, wrong.schoolId(), exclusionId);
        Decider decider = deciders.named(wrong.schoolId(), terms.firstDay(), terms.deciderId(), terms.capacity());
        Exclusion right =
                wrong.corrected(terms, decider, hand.calendar(wrong.schoolId()), acting.actor(), why, clock.instant());
        check.limit(right, terms.overLimit());
        exclusions.correct(wrong, right);
        events.fire(new ExclusionCorrected(id, exclusionId));
    }
}
