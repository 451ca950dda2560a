package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
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
    ChildPushes pushes;

    @Inject
    PushedFacts facts;

    @Inject
    OwnRecords records;

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
        doubts.repeated(push);
        return pushes.take(push, number, said, pushes.match(records.authority(), number, said));
    }
}
