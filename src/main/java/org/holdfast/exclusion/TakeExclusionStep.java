package org.holdfast.exclusion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Writes down what was done or is planned about an exclusion: provision, governors, the way back. */
@UseCase
public class TakeExclusionStep {
    @Inject
    OpenedExclusions desk;

    @Inject
    Exclusions exclusions;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What was said of the same kind before is replaced and kept. @throws Refused at the field that does not fit */
    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public void run(ChildId id, String exclusionId, StepKind kind, @Nullable LocalDate on, String words) {
        InHand hand = desk.open(id);
        acting.about("exclusion, " + kind);
        Exclusion exclusion = hand.exclusion(exclusionId);
        ExclusionStep step =
                new ExclusionStep(exclusion, kind, on, words, acting.actor(), clock.instant(), hand.today());
        exclusions.steps(exclusion).stream()
                .filter(before -> before.kind() == kind)
                .forEach(before -> before.supersede(clock.instant()));
        exclusions.add(step);
        events.fire(new ExclusionStepTaken(id, exclusionId, kind));
    }
}
