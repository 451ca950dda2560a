package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A case system says who a child is, by the authority's own number. A record is opened where none is meant; where it is not
 * sure who is meant, the question is left to a person and nothing else is written. Source: safeguards 2 and 5.
 */
@UseCase
public class PushChild {
    @Inject
    Identities identities;

    @Inject
    Children children;

    @Inject
    CarePushes pushes;

    @Inject
    PushedFacts facts;

    @Inject
    OwnRecords records;

    @Inject
    PushLocks locks;

    @Inject
    PushedDoubts doubts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param event whose source id is the authority's number of the child
     * @throws NotFound if the number was closed for ever; why is not said
     * @throws StalePush if the source had not read what it writes over
     */
    @Allowed(Task.PUSH_CHILD)
    public Pushed run(SourceEvent event, ChildSaid said) {
        acting.about("child");
        SocialCareId number = SocialCareId.parse(event.sourceId())
                .orElseThrow(() -> new Refused(
                        PushRule.CHILD_HAS_A_NUMBER, PushRule.CHILD_HAS_A_NUMBER.sentence(), "socialCareId"));
        said.check(LocalDate.now(clock));
        Push push = Push.of(
                records.authority(), acting.actor().id(), PushKind.CHILD, event.of(number.key()), Optional.of(said));
        Optional<Taken> before = facts.repeated(push);
        if (before.isPresent()) {
            records.notSealed(before.get().counting().childId());
            return Pushed.of(before.get());
        }
        return taken(push, number, said, match(number, said));
    }

    /**
     * Two requests that both find nobody must not open two records. Nor is the one a doubt about the other: a record that is
     * opened between looking for the number and looking for the name bears both.
     */
    private Match match(SocialCareId number, ChildSaid said) {
        Match match = identities.one(records.authority(), said.claim(number));
        if (!(match instanceof Match.Known)) {
            locks.opening(records.authority());
            return identities.one(records.authority(), said.claim(number));
        }
        return match;
    }

    private Pushed taken(Push push, SocialCareId number, ChildSaid said, Match match) {
        if (match instanceof Match.Known known) {
            Child child = known.child();
            if (!identities.own(push.authorityId(), Set.of(child.id())).containsKey(child.id())) {
                needsStatus(said);
            }
            acting.concerns(child.id());
            children.lock(child.id());
            return pushes.identity(child, push, number, false, known.upnInDoubt());
        }
        if (match instanceof Match.Nobody nobody) {
            needsStatus(said);
            Child child = new Child(said.forename(), said.surname(), said.bornOn(), said.sex());
            children.add(child);
            acting.concerns(child.id());
            return pushes.identity(child, push, number, true, nobody.upnInDoubt());
        }
        if (match instanceof Match.Review review) {
            doubts.note(push, number, review);
            return new Pushed(Verdict.REVIEW, Optional.empty(), "", false);
        }
        throw new NotFound("Child");
    }

    private void needsStatus(ChildSaid said) {
        LocalDate today = LocalDate.now(clock);
        boolean holds = said.status()
                .filter(status -> !status.from().isAfter(today) && status.to().isEmpty())
                .isPresent();
        StatusSaid.holds(holds, PushRule.NEW_CHILD_HAS_A_STATUS, "status");
    }
}
