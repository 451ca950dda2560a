package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Identities;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.Settled;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A person of the authority says whether what its case system pushed means the child it may mean. The answer is kept, so that
 * the same is not asked again, and what waited is taken in. Source: safeguards 5; F67.
 */
@UseCase
public class SettlePushed {
    @Inject
    PushedDoubts doubts;

    @Inject
    Identities identities;

    @Inject
    LatePushes late;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param why in words; needed
     * @throws NotFound if no such question is the authority's
     * @throws Refused if it was answered meanwhile, has no answer here, or the record cannot be joined from here
     */
    @Allowed(Task.SETTLE_IDENTITY)
    public TakenIn run(String questionId, boolean same, String why) {
        acting.about(same ? "identity: same child" : "identity: another child");
        PushedDoubt doubt = doubts.locked(questionId, acting.actor().organisations(Role.DATA_MANAGER))
                .orElseThrow(() -> new NotFound("Question"));
        if (why.isBlank()) {
            throw new Refused(IdentityRule.WHO_DECIDES_SAYS_WHY, IdentityRule.WHO_DECIDES_SAYS_WHY.sentence(), "why");
        }
        ChildId candidate = doubt.candidate()
                .filter(child -> doubt.open() && (!same || doubt.mayBeSame()))
                .orElseThrow(() -> new Refused(IdentityRule.STILL_OPEN));
        acting.concerns(candidate);
        late.hold(doubt.authorityId());
        SocialCareId number = new SocialCareId(doubt.number());
        identities.decide(
                doubt.authorityId(),
                doubt.said().claim(number),
                candidate,
                same,
                acting.actor().id());
        doubt.settle(Settled.by(acting.actor().name(), same, why.strip(), clock.instant()));
        TakenIn taken = late.takeIn(doubt.authorityId(), doubt.number());
        acting.concerns(taken.child().orElse(candidate));
        acting.rows(taken.events());
        return taken;
    }
}
