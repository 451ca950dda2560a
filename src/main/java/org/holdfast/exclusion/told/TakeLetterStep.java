package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Writes down that a letter was posted, a call answered, the right to be heard explained, or the reason given. */
@UseCase
public class TakeLetterStep {
    @Inject
    Children children;

    @Inject
    Exclusions exclusions;

    @Inject
    ParentLetters letters;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if there is no such letter. @throws Refused while it is held, or if it does not go */
    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public void run(ChildId id, String exclusionId, String letterId, LetterStep step) {
        Child child = children.present(id);
        acting.about("letter of an exclusion, " + step);
        AddressedLetter one = letters.byId(child, exclusions.byId(child, exclusionId), letterId);
        one.letter().take(step, one.adult(), acting.actor(), clock.instant());
    }
}
