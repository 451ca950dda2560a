package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.move.ProposeMove;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A case system says that a child is to go to a school: a proposal, until the school accepts. Source: F72. */
@UseCase
public class PushEnrolment {
    @Inject
    Pushes pushes;

    @Inject
    ProposeMove proposeMove;

    @Inject
    Acting acting;

    /** @throws Refused if the school is not known or the day does not fit */
    @Allowed(Task.PUSH_ENROLMENT)
    public Pushed run(ChildId id, SourceEvent event, EnrolmentSaid said) {
        acting.about("enrolment");
        return pushes.take(
                id, PushKind.ENROLMENT, event, Optional.of(said), (child, words) -> propose(id, event, words));
    }

    /** A word that counts no more proposes nothing. */
    private void propose(ChildId id, SourceEvent event, List<PushedFact> words) {
        words.stream()
                .filter(word -> word.counts() && word.eventId().equals(event.eventId()))
                .map(word -> word.said(EnrolmentSaid.class))
                .forEach(said -> proposeMove.run(
                        id, said.urn(), said.from(), acting.actor().name(), said.reason()));
    }
}
