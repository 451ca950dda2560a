package org.holdfast.child.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.IdentityReview;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.Settled;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A record that a school opened is of another child than the one whose record it resembles. That it is of the same child is
 * said by merging the two. A number that both would bear stays unrecorded: whose it is, the school looks up again.
 */
@UseCase
public class SettleReview {
    @Inject
    Questions questions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why in words; needed
     * @throws NotFound if the actor's authority is not asked that
     * @throws Refused if it was answered meanwhile
     */
    @Allowed(Task.SETTLE_IDENTITY)
    public void run(String questionId, String why) {
        acting.about("identity: another child");
        IdentityReview review = questions
                .locked(questionId, acting.actor().organisations(Role.DATA_MANAGER))
                .orElseThrow(() -> new NotFound("Question"));
        acting.concerns(review.childId());
        if (why.isBlank()) {
            throw new Refused(IdentityRule.WHO_DECIDES_SAYS_WHY, IdentityRule.WHO_DECIDES_SAYS_WHY.sentence(), "why");
        }
        if (!review.open()) {
            throw new Refused(IdentityRule.STILL_OPEN);
        }
        review.settle(Settled.by(acting.actor().name(), false, why.strip(), clock.instant()));
    }
}
