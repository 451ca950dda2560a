package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.NotFound;

/** Finds whom a case system means by who it says a child is, and takes that in; or leaves it to a person. */
@ApplicationScoped
class ChildPushes {
    @Inject
    Identities identities;

    @Inject
    Children children;

    @Inject
    CarePushes pushes;

    @Inject
    PushedDoubts doubts;

    @Inject
    PushLocks locks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Two requests that both find nobody must not open two records. Nor is the one a doubt about the other: a record that is
     * opened between looking for the number and looking for the name bears both.
     */
    Match match(String authorityId, SocialCareId number, ChildSaid said) {
        Match match = identities.one(authorityId, said.claim(number));
        if (!(match instanceof Match.Known)) {
            locks.opening(authorityId);
            return identities.one(authorityId, said.claim(number));
        }
        return match;
    }

    /** @throws NotFound if the number was closed for ever */
    Pushed take(Push push, SocialCareId number, ChildSaid said, Match match) {
        if (match instanceof Match.Known known) {
            return clear(push, known(push, number, said, known));
        }
        if (match instanceof Match.Nobody nobody) {
            needsStatus(said);
            Child child = new Child(said.forename(), said.surname(), said.bornOn(), said.sex());
            children.add(child);
            acting.concerns(child.id());
            return clear(push, pushes.identity(child, push, number, true, nobody.upnInDoubt()));
        }
        if (match instanceof Match.Review review) {
            doubts.note(push, number, review);
            return new Pushed(Verdict.REVIEW, Optional.empty(), "", false);
        }
        throw new NotFound("Child");
    }

    /** Whether a record can be opened from what is said: without a standing today nobody could see it. */
    boolean hasStatus(ChildSaid said) {
        LocalDate today = LocalDate.now(clock);
        return said.status()
                .filter(status -> !status.from().isAfter(today) && status.to().isEmpty())
                .isPresent();
    }

    private Pushed known(Push push, SocialCareId number, ChildSaid said, Match.Known known) {
        Child child = known.child();
        if (!identities.own(push.authorityId(), Set.of(child.id())).containsKey(child.id())) {
            needsStatus(said);
        }
        acting.concerns(child.id());
        children.lock(child.id());
        return pushes.identity(child, push, number, false, known.upnInDoubt());
    }

    private Pushed clear(Push push, Pushed pushed) {
        doubts.clear(push.authorityId(), push.event());
        return pushed;
    }

    private void needsStatus(ChildSaid said) {
        StatusSaid.holds(hasStatus(said), PushRule.NEW_CHILD_HAS_A_STATUS, "status");
    }
}
