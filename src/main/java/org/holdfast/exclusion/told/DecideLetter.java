package org.holdfast.exclusion.told;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Says whether a letter to somebody under a protection goes. */
@UseCase
public class DecideLetter {
    @Inject
    Children children;

    @Inject
    Exclusions exclusions;

    @Inject
    ParentLetters letters;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if there is no such letter. @throws Refused without a reason, or if nothing holds it */
    @Allowed(Task.RELEASE_LETTER)
    public void run(ChildId id, String exclusionId, String letterId, boolean goes, String reason) {
        Child child = children.present(id);
        acting.about("letter of an exclusion, " + (goes ? "released" : "held for good"));
        AddressedLetter one = letters.byId(child, exclusions.byId(child, exclusionId), letterId);
        one.letter().decide(goes, reason, one.adult(), acting.actor(), clock.instant());
        events.fire(new LetterDecided(id, letterId, goes));
    }
}
