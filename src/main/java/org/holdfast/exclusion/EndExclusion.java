package org.holdfast.exclusion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Enters that the head cancelled an exclusion, or that the governors let the child back. */
@UseCase
public class EndExclusion {
    @Inject
    OpenedExclusions desk;

    @Inject
    Exclusions exclusions;

    @Inject
    Deciders deciders;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * As it is typed.
     *
     * @param status cancelled or overturned
     * @param session the first that the child is back for
     * @param deciderId the adult who cancelled; of one overturned the {@code panel} counts
     * @param panel who overturned it: governors or review panel
     */
    public record Said(
            ExclusionStatus status,
            LocalDate on,
            Session session,
            String deciderId,
            Decider.Capacity capacity,
            String panel,
            String reason) {}

    /** @throws Refused at the field that is missing or does not fit */
    @Allowed(Task.RECORD_EXCLUSION)
    public void run(ChildId id, String exclusionId, Said said) {
        InHand hand = desk.toChange(id);
        acting.about("exclusion, " + said.status());
        Exclusion before = hand.exclusion(exclusionId);
        Exclusion.Ending ending =
                new Exclusion.Ending(said.status(), said.on(), said.session(), by(before, said), said.reason());
        Exclusion after =
                before.ended(ending, hand.calendar(before.schoolId()), acting.actor(), clock.instant(), hand.today());
        exclusions.correct(before, after);
        events.fire(new ExclusionEnded(id, exclusionId, said.status()));
    }

    private Decider by(Exclusion exclusion, Said said) {
        return switch (said.status()) {
            case CANCELLED -> deciders.named(exclusion.schoolId(), said.on(), said.deciderId(), said.capacity());
            case OVERTURNED ->
                new Decider(
                        Typed.needed(said.panel(), 200, ExclusionRule.PANEL_IS_NAMED, "panel"),
                        Decider.Capacity.NOT_SAID);
            case IN_FORCE -> throw ExclusionRule.CHANGE_SAYS_WHY.at("status", "Choose cancelled or overturned.");
        };
    }
}
