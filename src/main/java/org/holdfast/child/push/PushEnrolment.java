package org.holdfast.child.push;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.move.ProposeMove;
import org.holdfast.child.move.SentMoves;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A case system says that a child is to go to a school: a proposal, until the school accepts; or takes it back, as far as
 * the school has not answered. Source: F72.
 */
@UseCase
public class PushEnrolment {
    @Inject
    Pushes pushes;

    @Inject
    ProposeMove proposeMove;

    @Inject
    SentMoves sentMoves;

    @Inject
    Acting acting;

    /**
     * @param said empty where the source takes the proposal back
     * @throws Refused if the school is not known or the day does not fit
     */
    @Allowed(Task.PUSH_ENROLMENT)
    public Pushed run(ChildId id, SourceEvent event, Optional<EnrolmentSaid> said) {
        acting.about(said.isPresent() ? "enrolment" : "enrolment, withdrawn");
        return pushes.take(id, PushKind.ENROLMENT, event, said, (child, words) -> {
            takeBack(child, words);
            propose(id, event, words);
        });
    }

    /** What earlier words led to, unless the source still says so, under this id or another. */
    private void takeBack(Child child, List<PushedFact> words) {
        List<EnrolmentSaid> counting = pushes.counting(child, PushKind.ENROLMENT).stream()
                .map(word -> word.said(EnrolmentSaid.class))
                .toList();
        words.stream().filter(word -> !word.counts() && !word.withdrawn()).forEach(word -> {
            EnrolmentSaid before = word.said(EnrolmentSaid.class);
            if (counting.stream().noneMatch(before::proposes)) {
                sentMoves.takeBack(child, word.clientId(), before.urn(), before.from());
            }
        });
    }

    /** A word that counts no more proposes nothing. */
    private void propose(ChildId id, SourceEvent event, List<PushedFact> words) {
        words.stream()
                .filter(word ->
                        word.counts() && !word.withdrawn() && word.eventId().equals(event.eventId()))
                .map(word -> word.said(EnrolmentSaid.class))
                .forEach(said -> proposeMove.run(
                        id, said.urn(), said.from(), acting.actor().name(), said.reason()));
    }
}
