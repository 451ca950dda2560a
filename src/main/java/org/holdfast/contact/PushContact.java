package org.holdfast.contact;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.Pushes;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A case system says who a person around a child is, or takes it back. */
@UseCase
public class PushContact {
    @Inject
    Pushes pushes;

    @Inject
    PushedContacts contacts;

    @Inject
    Acting acting;

    /**
     * @param said empty where the source takes the contact back
     * @throws Refused if a protection stands before it, or the authority does not answer for the child and adds somebody
     */
    @Allowed(Task.PUSH_CONTACT)
    public Pushed run(ChildId id, SourceEvent event, Optional<ContactSaid> said) {
        acting.about(said.isPresent() ? "contact" : "contact, withdrawn");
        said.ifPresent(ContactSaid::check);
        return pushes.take(
                id,
                PushKind.CONTACT,
                event,
                said,
                (child, words) -> contacts.write(
                        pushes.authority(), PushKind.CONTACT, child, words, word -> word.said(ContactSaid.class)));
    }
}
