package org.holdfast.contact;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Kept;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** One contact: add or change it, move it in the order to call, end it. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
    @Inject
    transient ReadContacts readContacts;

    @Inject
    transient AddContact addContact;

    @Inject
    transient ChangeContact changeContact;

    @Inject
    transient MoveContact moveContact;

    @Inject
    transient EndContact endContact;

    @Inject
    transient OpenAddress openAddress;

    @Inject
    transient ChildStrip childStrip;

    @Inject
    DraftSlip draft;

    @Inject
    transient Clock clock;

    private String contact = "";
    private String revision = "";
    private @Nullable ContactForm form;
    private @Nullable LocalDate endsOn;
    private String reason = "";
    private transient @Nullable ContactsRead read;

    /** Fills the form with what this reader may see. @throws NotFound if the contact is not, or no longer, there */
    public void open() {
        form = new ContactForm(LocalDate.now(clock));
        endsOn = LocalDate.now(clock);
        if (!adding()) {
            revision = view().revision();
            form.show(view());
        } else if (!read().mayEdit()) {
            throw new NotFound("Contact");
        }
        if (read().mayEdit()) {
            draft.open(adding() ? "contact-new" : "contact-" + contact, Text.say("contact.contact.place.draft"));
        }
    }

    /** How a field takes part in the draft; another row of the contact is another version of each. */
    public Kept kept(String field) {
        return draft.field(field, revision.hashCode());
    }

    public ContactsRead read() {
        if (read == null) {
            read = readContacts.run(childStrip.id());
        }
        return read;
    }

    public boolean adding() {
        return contact.isEmpty();
    }

    public ContactView view() {
        return read().sheet().contacts().stream()
                .filter(one -> one.contactId().equals(contact))
                .findFirst()
                .orElseThrow(() -> new NotFound("Contact"));
    }

    public List<ProtectionView> protections() {
        return read().sheet().protections().stream()
                .filter(protection ->
                        protection.contactId().filter(contact::equals).isPresent())
                .toList();
    }

    public String answer() {
        if (adding()) {
            return Text.say("contact.contact.add", childStrip.forename());
        }
        return view().place() == 0
                ? Text.say("contact.contact.shunned", view().name())
                : Text.say("contact.contact.place", view().name(), view().place());
    }

    /** Phone and e-mail are offered unless kept from this reader. */
    public boolean seesNumbers() {
        return adding() || !view().withheld();
    }

    public boolean seesAddress() {
        return adding() || !(view().withheld() || view().addressHeld());
    }

    /** Of a restricted address the form asks nothing: it stays restricted. */
    public boolean asksWhetherShown() {
        return adding()
                || (seesAddress()
                        && !(view().addressRestricted() && view().address().isPresent()));
    }

    /** Once restricted, an address is opened by its own act alone. */
    public boolean mayOpenAddress() {
        return !adding()
                && read().mayClear()
                && !(read().sheet().homeRestricted() && !view().relation().professional())
                && view().addressRestricted()
                && view().address().isPresent();
    }

    public Relation[] relations() {
        return Relation.values();
    }

    public String save() {
        ContactForm typed = form();
        ContactDetails details = typed.details();
        draft.saving();
        if (adding()) {
            addContact.run(childStrip.id(), details, typed.getFrom(), typed.isChecked());
        } else {
            changeContact.run(childStrip.id(), contact, revision, details, typed.isChecked());
        }
        return done("contact.saved", details.name());
    }

    public String move(boolean earlier) {
        moveContact.run(childStrip.id(), contact, earlier);
        return done("contact.moved", view().name());
    }

    public String end() {
        String name = view().name();
        LocalDate day = endsOn == null ? LocalDate.now(clock) : endsOn;
        draft.saving();
        endContact.run(childStrip.id(), contact, day, reason);
        return done("contact.ended", name);
    }

    public String openAddress() {
        openAddress.run(childStrip.id(), contact, reason);
        return done("contact.address.opened", view().name());
    }

    private String done(String key, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say(key, name)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contact/contacts?faces-redirect=true&child=" + childStrip.childId();
    }

    private ContactForm form() {
        if (form == null) {
            throw new NotFound("Contact");
        }
        return form;
    }

    public @Nullable ContactForm getForm() {
        return form;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(@Nullable String id) {
        contact = id == null ? "" : id;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate day) {
        endsOn = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
