package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.child.TellableAdults;
import org.holdfast.web.Text;

/** Parents in education law and carers among the contacts of a child, and whether a letter to them may go. */
@ApplicationScoped
public class ToldAdults implements TellableAdults {
    private static final Set<Relation> CARERS = EnumSet.of(Relation.FOSTER_CARER, Relation.OTHER_CARER);

    @Inject
    Contacts contacts;

    @Override
    public List<Adult> of(Child child, LocalDate today) {
        if (!child.sight().shows(Field.CONTACTS)) {
            return List.of();
        }
        Around around = contacts.around(child, today);
        return around.current().stream()
                .filter(contact -> parent(contact) || CARERS.contains(contact.relation()))
                .map(contact -> adult(contact, around))
                .toList();
    }

    /** Source: parents in education law are parents by birth too, whether or not they hold responsibility (general knowledge). */
    private static boolean parent(Contact contact) {
        return contact.relation() == Relation.PARENT || contact.details().parentalResponsibility();
    }

    private static Adult adult(Contact contact, Around around) {
        String relation = Text.say(contact.relation().key());
        return new Adult(
                contact.contactId(),
                contact.name(),
                contact.details().parentalResponsibility()
                        ? Text.say("contact.letter.responsible", relation)
                        : relation,
                !parent(contact),
                held(contact, around),
                confirmedBy(contact, around));
    }

    private static Held held(Contact contact, Around around) {
        if (around.under(contact, Protection.Kind.DO_NOT_CONTACT)) {
            return Held.DO_NOT_CONTACT;
        }
        return around.addressRestricted(contact) ? Held.RESTRICTED_ADDRESS : Held.FREE;
    }

    private static String confirmedBy(Contact contact, Around around) {
        Stream<Protection> grounds = around.inForce().stream()
                .filter(protection -> protection.kind() != Protection.Kind.DO_NOT_RELEASE)
                .filter(protection -> protection
                        .contactId()
                        .map(contact.contactId()::equals)
                        .orElse(!contact.relation().professional()));
        Optional<ProtectionTerms> first = grounds.map(Protection::terms).findFirst();
        return first.map(terms -> terms.confirmedBy() + ", " + terms.confirmedRole())
                .orElse("");
    }
}
