package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Match;
import org.holdfast.kernel.ChildId;

/** Takes in what waited, as its case system: what comes of it is as if there had been no doubt when it came. */
@ApplicationScoped
public class LatePushes {
    @Inject
    PushedDoubts doubts;

    @Inject
    PushedFacts facts;

    @Inject
    ChildPushes pushes;

    @Inject
    CarePushes care;

    @Inject
    PushLocks locks;

    @Inject
    Acting acting;

    /** What a data manager decides and what comes in meanwhile are told apart; asked for before any child is locked. */
    public void hold(String authorityId) {
        locks.opening(authorityId);
    }

    /** Whatever waits to be told whether it means this child, or which of several records, is looked at again. */
    public void lookAgain(String authorityId, ChildId child) {
        doubts.open(authorityId).stream()
                .filter(doubt -> doubt.candidate().map(child::equals).orElse(true))
                .map(PushedDoubt::number)
                .distinct()
                .forEach(number -> takeIn(authorityId, number));
    }

    /** Makes name and care of a child what the authority's ledger says of it now. */
    public void writeAgain(String authorityId, Child child) {
        as("", authorityId, () -> care.again(child));
    }

    /** Ends at the first that leads nowhere: what follows it would lead nowhere too. */
    TakenIn takeIn(String authorityId, String number) {
        List<WaitingPush> waiting = doubts.waiting(authorityId, number);
        TakenIn late = new TakenIn(Optional.empty(), 0, Optional.empty());
        for (WaitingPush one : waiting) {
            TakenIn before = late;
            late = as(one.clientId(), authorityId, () -> takeIn(authorityId, one, before));
            if (late.next().isPresent()) {
                return late;
            }
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

    private <T> T as(String clientId, String authorityId, Supplier<T> work) {
        Actor person = acting.actor();
        String address = acting.address();
        Post post = new Post(Role.CASE_SYSTEM, authorityId);
        acting.as(new Actor(Actor.Kind.CLIENT, clientId, clientId, List.of(post)), address);
        try {
            return work.get();
        } finally {
            acting.as(person, address);
        }
    }
}
