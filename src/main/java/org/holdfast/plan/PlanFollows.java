package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.PlanFollow.Typed;
import org.holdfast.web.Text;

/** What happened to a child, what is said to follow for the plan, and whether something is still unsaid. */
@ApplicationScoped
public class PlanFollows {
    @Inject
    Plans plans;

    @Inject
    PlanTerms terms;

    Follows of(PlanInHand hand) {
        return of(hand, terms.state(hand));
    }

    Follows of(PlanInHand hand, PlanState state) {
        return hand.living()
                .map(plan -> new Follows(state.occasions(), plans.follows(plan)))
                .orElse(Follows.NONE);
    }

    /** @throws Refused if something happened after the plan was submitted, and nobody has said what follows */
    public void mayBeApproved(PlanInHand hand) {
        of(hand).unsaid().stream().findFirst().ifPresent(occasion -> {
            throw new Refused(FollowRule.SAID_BEFORE_CONFIRMED, Text.say("plan.follow.return", occasion.words()));
        });
    }

    /**
     * Keeps what is typed; what is typed as it was said before is left alone.
     *
     * @throws Refused at the field that is missing, or if it is asked no more
     */
    void say(PlanInHand hand, Follows known, List<Typed> typed) {
        for (Typed one : typed) {
            Occasion occasion = known.open().stream()
                    .filter(open -> open.key().equals(one.occasion()))
                    .findFirst()
                    .orElseThrow(() -> new Refused(FollowRule.STILL_ASKED));
            Optional<PlanFollow> former = known.answer(occasion);
            if (former.filter(said -> said.says(one)).isEmpty()) {
                PlanFollow follow = new PlanFollow(hand.plan(), occasion, one, known.row(occasion), hand.author());
                former.ifPresent(said -> said.supersede(hand.author().at()));
                plans.add(follow);
            }
        }
    }
}
