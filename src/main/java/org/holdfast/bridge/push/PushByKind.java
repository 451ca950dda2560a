package org.holdfast.bridge.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.child.push.ChildSaid;
import org.holdfast.child.push.EnrolmentSaid;
import org.holdfast.child.push.PlacementSaid;
import org.holdfast.child.push.PushChild;
import org.holdfast.child.push.PushEnrolment;
import org.holdfast.child.push.PushLegalStatus;
import org.holdfast.child.push.PushPlacement;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.StatusSaid;
import org.holdfast.contact.ContactSaid;
import org.holdfast.contact.ProfessionalSaid;
import org.holdfast.contact.PushContact;
import org.holdfast.contact.PushProfessional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/** Hands a word to the very act that a request of its own would lead to. */
@ApplicationScoped
public class PushByKind {
    @Inject
    PushChild pushChild;

    @Inject
    PushPlacement pushPlacement;

    @Inject
    PushLegalStatus pushLegalStatus;

    @Inject
    PushContact pushContact;

    @Inject
    PushProfessional pushProfessional;

    @Inject
    PushEnrolment pushEnrolment;

    /** Says who a child is. */
    public Pushed child(SentWord word) {
        return pushChild.run(word.event(), word.said(ChildSaid.class).orElseThrow(() -> new NotFound("Child")));
    }

    /** Says, or takes back, something about a child. */
    public Pushed about(ChildId child, SentWord word) {
        return switch (word.kind()) {
            case CHILD -> child(word);
            case PLACEMENT -> pushPlacement.run(child, word.event(), word.said(PlacementSaid.class));
            case LEGAL_STATUS -> pushLegalStatus.run(child, word.event(), word.said(StatusSaid.class));
            case CONTACT -> pushContact.run(child, word.event(), word.said(ContactSaid.class));
            case PROFESSIONAL -> pushProfessional.run(child, word.event(), word.said(ProfessionalSaid.class));
            case ENROLMENT -> pushEnrolment.run(child, word.event(), word.said(EnrolmentSaid.class));
        };
    }
}
