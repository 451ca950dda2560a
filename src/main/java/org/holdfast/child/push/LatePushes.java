package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Match;

/** Takes in what waited, as its case system: what comes of it is as if there had been no doubt when it came. */
@ApplicationScoped
class LatePushes {
    @Inject
    PushedDoubts doubts;

    @Inject
    PushedFacts facts;

    @Inject
    ChildPushes pushes;

    @Inject
    Acting acting;

    /** Ends at the first that leads nowhere: what follows it would lead nowhere too. */
    TakenIn takeIn(String authorityId, String number) {
        List<WaitingPush> waiting = doubts.waiting(authorityId, number);
        Actor person = acting.actor();
        String address = acting.address();
        TakenIn late = new TakenIn(Optional.empty(), 0, Optional.empty());
        try {
            for (WaitingPush one : waiting) {
                acting.as(system(authorityId, one), address);
                late = takeIn(authorityId, one, late);
                if (late.next().isPresent()) {
                    return late;
                }
            }
        } finally {
            acting.as(person, address);
        }
        return late;
    }

    private TakenIn takeIn(String authorityId, WaitingPush one, TakenIn before) {
        ChildSaid said = one.said();
        Push push = Push.of(authorityId, one.clientId(), PushKind.CHILD, one.event(), Optional.of(said));
        if (facts.repeated(push).isPresent()) {
            return before;
        }
        Match match = pushes.match(authorityId, one.number(), said);
        if (match instanceof Match.Closed) {
            return new TakenIn(before.child(), before.events(), Optional.of(TakenIn.Why.CLOSED));
        }
        if (match instanceof Match.Nobody && !pushes.hasStatus(said)) {
            return new TakenIn(before.child(), before.events(), Optional.of(TakenIn.Why.NO_STATUS));
        }
        Pushed pushed = pushes.take(push, one.number(), said, match);
        return pushed.child().isPresent()
                ? new TakenIn(pushed.child(), before.events() + 1, Optional.empty())
                : new TakenIn(before.child(), before.events(), Optional.of(TakenIn.Why.ANOTHER_QUESTION));
    }

    private static Actor system(String authorityId, WaitingPush one) {
        return new Actor(
                Actor.Kind.CLIENT,
                one.clientId(),
                one.clientId(),
                List.of(new Post(Role.CASE_SYSTEM, authorityId)));
    }
}
