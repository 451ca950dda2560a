package org.holdfast.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.Field;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** The card of contacts on the child's overview: warnings, then the first to call. */
@Named
@RequestScoped
public class ContactsCardPage {
    /** Contacts on the card; the rest stand on their own page. */
    private static final int FIRST = 4;

    @Inject
    ReadContacts readContacts;

    @Inject
    ChildStrip childStrip;

    private @Nullable ContactSheet sheet;

    /** Whether this reader may know of contacts; asked first, so that nobody else's page fails. */
    public boolean shown() {
        return childStrip.profile().child().sight().shows(Field.CONTACTS);
    }

    public ContactSheet sheet() {
        if (sheet == null) {
            sheet = shown() ? readContacts.run(childStrip.id()).sheet() : ContactSheet.CLOSED;
        }
        return sheet;
    }

    public List<ContactView> first() {
        return sheet().toCall().stream().limit(FIRST).toList();
    }

    /** "All 9 people". */
    public String all() {
        return Text.say("contact.card.all", sheet().contacts().size());
    }
}
