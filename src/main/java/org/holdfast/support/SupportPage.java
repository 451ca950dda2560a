package org.holdfast.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** Key person, backup and safe place of one child, each with "still right". */
@Named
@ViewScoped
public class SupportPage implements Serializable {
    @Inject
    transient ConfirmKeyPerson confirmKeyPerson;

    @Inject
    transient ConfirmSafePlace confirmSafePlace;

    @Inject
    transient SupportCard card;

    @Inject
    ChildStrip strip;

    /** @throws NotFound for a school that has only accepted the child so far: its card stands on the first page */
    public void open() {
        if (!strip.shows("MORE_THAN_CARD_AND_CONTACTS")) {
            throw new NotFound("Page");
        }
    }

    /** The heading: who is there for the child. */
    public String answer() {
        SupportView known = card.view();
        return known.acting()
                .map(acting -> Text.say("support.answer.acting", acting.who().name(), strip.forename()))
                .or(() -> known.keyPerson().map(person -> Text.say("support.answer", person.name(), strip.forename())))
                .orElseGet(() -> Text.say("support.answer.none", strip.forename()));
    }

    public String lead() {
        SupportView known = card.view();
        String backup = known.backup()
                .map(person -> Text.say("support.lead.backup", person.name()))
                .orElseGet(() -> Text.say("support.lead.noBackup"));
        String place = known.safePlace()
                .map(found -> Text.say("support.lead.place", found.room()))
                .orElseGet(() -> Text.say("support.lead.noPlace"));
        return (card.away().isEmpty() ? backup : card.away()) + " " + place;
    }

    public String confirm(Duty duty) {
        confirmKeyPerson.run(strip.id(), duty);
        return said(duty == Duty.KEY_PERSON ? "support.keyPerson.confirmed" : "support.backup.confirmed");
    }

    public String confirmPlace() {
        confirmSafePlace.run(strip.id());
        return said("support.place.confirmed");
    }

    private String said(String key) {
        return Told.on("/support/support?child=" + strip.childId(), Text.say(key, strip.forename()));
    }
}
