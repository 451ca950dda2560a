package org.holdfast.contact;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.ChildStrip;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The people around a child: who must not be contacted, whom to call first, whom to check. */
@Named
@ViewScoped
public class ContactsPage implements Serializable {
    @Inject
    transient ReadContacts readContacts;

    @Inject
    transient VerifyContact verifyContact;

    @Inject
    transient ChildStrip childStrip;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    /** Contact id to the row that was shown, so that nobody vouches for what they have not seen. */
    private final Map<String, String> shown = new HashMap<>();

    private transient @Nullable ContactsRead read;

    public void open() {
        read();
    }

    /** Reads what the page shows, once a request. */
    public ContactsRead read() {
        if (read == null) {
            read = readContacts.run(childStrip.id());
            read.sheet().contacts().forEach(contact -> shown.putIfAbsent(contact.contactId(), contact.revision()));
        }
        return read;
    }

    public List<ContactView> toCall() {
        return read().sheet().toCall();
    }

    /** "1 of 5 contacts needs checking". */
    public String answer() {
        long due = toCall().stream()
                .filter(contact -> state(contact) != CheckPeriod.State.OK)
                .count();
        if (toCall().isEmpty()) {
            return Text.say("contact.contacts.none");
        }
        return due == 0
                ? Text.say("contact.contacts.checked", toCall().size())
                : Text.say("contact.contacts.due", due, toCall().size());
    }

    public CheckPeriod.State state(ContactView contact) {
        return read().period().state(contact.verifiedOn());
    }

    /** When it was last checked, and whether that is long ago. */
    public String checked(ContactView contact) {
        return contact.verifiedOn()
                .map(day -> Text.say("contact.checked." + state(contact).name(), show.day(day)))
                .orElseGet(() -> Text.say("contact.checked.never"));
    }

    public boolean mayCheck(ContactView contact) {
        return read().mayEdit()
                && contact.verifiedOn()
                        .filter(day -> day.equals(LocalDate.now(clock)))
                        .isEmpty();
    }

    /** Takes the word of the person signed in that this contact is right today. */
    public String verify(ContactView contact) {
        String seen = shown.get(contact.contactId());
        if (seen == null) {
            throw new NotFound("Contact");
        }
        try {
            verifyContact.run(childStrip.id(), contact.contactId(), seen);
        } catch (StaleVersion e) {
            read = null;
            shown.clear();
            throw e;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say("contact.check.done", contact.name())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contact/contacts?faces-redirect=true&child=" + childStrip.childId();
    }

    public ContactRule checkRule() {
        return ContactRule.CHECKED_IN_PERIOD;
    }
}
