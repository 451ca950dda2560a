package org.holdfast.contact;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.PushedFact;
import org.holdfast.child.push.Pushes;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/**
 * A case system says who works with a child for social care, or takes it back. The person is a contact; the record opens to
 * them only where the authority has the worker's e-mail as one of its staff's. Nobody gets an account by it.
 */
@UseCase
public class PushProfessional {
    @Inject
    Pushes pushes;

    @Inject
    PushedContacts contacts;

    @Inject
    WorkerGrants grants;

    @Inject
    WorkerNumbers workers;

    @Inject
    Acting acting;

    /**
     * @param said empty where the source takes the row back
     * @throws Refused if a protection stands before it, or the authority does not answer for the child and adds somebody
     */
    @Allowed(Task.PUSH_PROFESSIONAL)
    public Pushed run(ChildId id, SourceEvent event, Optional<ProfessionalSaid> said) {
        acting.about(said.isPresent() ? "professional" : "professional, withdrawn");
        said.ifPresent(worker -> {
            worker.contact().check();
            workers.hold(pushes.authority(), worker);
        });
        return pushes.take(id, PushKind.PROFESSIONAL, event, said, (child, words) -> write(child, event, words));
    }

    /** An older word says nothing any more of who the worker is. */
    private void write(Child child, SourceEvent event, List<PushedFact> words) {
        contacts.write(
                pushes.authority(), PushKind.PROFESSIONAL, child, words, word -> word.said(ProfessionalSaid.class)
                        .contact());
        words.stream()
                .filter(word ->
                        word.counts() && !word.withdrawn() && word.eventId().equals(event.eventId()))
                .map(word -> word.said(ProfessionalSaid.class))
                .forEach(worker -> grants.identify(pushes.authority(), worker));
        grants.write(pushes.authority(), child);
    }
}
