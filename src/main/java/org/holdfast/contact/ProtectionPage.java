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
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The protections about one contact, or about the child's own home: set one, or lift one with a reason. */
@Named
@ViewScoped
public class ProtectionPage implements Serializable {
    @Inject
    transient ReadContacts readContacts;

    @Inject
    transient SetProtection setProtection;

    @Inject
    transient ClearProtection clearProtection;

    @Inject
    transient ChildStrip childStrip;

    @Inject
    transient Clock clock;

    private String contact = "";
    private @Nullable ProtectionForm form;
    private String clearing = "";
    private String clearReason = "";
    private transient @Nullable ContactsRead read;

    public void open() {
        form = new ProtectionForm(ofHome(), LocalDate.now(clock));
        name();
        clearing = inForce().stream().findFirst().map(ProtectionView::id).orElse("");
    }

    public ContactsRead read() {
        if (read == null) {
            read = readContacts.run(childStrip.id());
        }
        return read;
    }

    public boolean ofHome() {
        return contact.isEmpty();
    }

    public List<ProtectionView> inForce() {
        return read().sheet().protections().stream()
                .filter(protection -> protection.contactId().orElse("").equals(contact))
                .toList();
    }

    /** Whom the page is about. @throws NotFound if neither a contact nor a protection of this child names them */
    public String name() {
        if (ofHome()) {
            return childStrip.forename();
        }
        return read().sheet().contacts().stream()
                .filter(one -> one.contactId().equals(contact))
                .map(ContactView::name)
                .findFirst()
                .or(() -> inForce().stream().flatMap(one -> one.name().stream()).findFirst())
                .orElseThrow(() -> new NotFound("Contact"));
    }

    public String answer() {
        String key =
                "contact.protect." + (ofHome() ? "home" : "person") + (inForce().isEmpty() ? ".none" : ".some");
        return Text.say(key, name());
    }

    public List<Protection.Kind> kinds() {
        return ofHome() ? List.of(Protection.Kind.RESTRICTED_ADDRESS) : List.of(Protection.Kind.values());
    }

    public String set() {
        if (form == null) {
            throw new NotFound("Protection");
        }
        setProtection.run(childStrip.id(), form.terms(ofHome() ? null : contact, LocalDate.now(clock)));
        return done("contact.protect.set.done");
    }

    public String clear() {
        clearProtection.run(childStrip.id(), clearing, clearReason);
        return done("contact.protect.cleared");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say(key, name())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contact/contacts?faces-redirect=true&child=" + childStrip.childId();
    }

    public @Nullable ProtectionForm getForm() {
        return form;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(@Nullable String id) {
        contact = id == null ? "" : id;
    }

    public String getClearing() {
        return clearing;
    }

    public void setClearing(String id) {
        clearing = id;
    }

    public String getClearReason() {
        return clearReason;
    }

    public void setClearReason(String text) {
        clearReason = text;
    }
}
