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

/** Enters a suspension or permanent exclusion that the head decided. */
@UseCase
public class RecordExclusion {
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

    /**
     * @return id of the exclusion
     * @throws Refused at the field that is missing or does not fit
     */
    @Allowed(Task.RECORD_EXCLUSION)
    public String run(ChildId id, ExclusionTerms said) {
        InHand hand = desk.toChange(id);
        acting.about("exclusion");
        String school = school(hand, said);
        Checking check = new Checking(hand, reasons.byCode());
        ExclusionTerms terms = check.checked(said, school, "");
        Decider decider = deciders.named(school, terms.firstDay(), terms.deciderId(), terms.capacity());
        Exclusion exclusion = new Exclusion(
                id, school, terms, decider, hand.calendar(school), acting.actor(), Exclusion.TYPED, clock.instant());
        check.limit(exclusion, terms.overLimit());
        exclusions.add(exclusion);
        events.fire(new ExclusionRecorded(id, exclusion.exclusionId()));
        return exclusion.exclusionId();
    }

    private String school(InHand hand, ExclusionTerms said) {
        return hand.excludingSchool(said.firstDay(), Led.by(acting.actor()))
                .orElseThrow(() -> ExclusionRule.BY_A_SCHOOL_OF_THE_CHILD.at("firstDay"));
    }
}
