package org.holdfast.contact;

import static org.holdfast.access.Role.*;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.Field;
import org.holdfast.child.Sight;

/** The field rules of contacts, all of them: what this reader, in this edition, sees of each thing held. */
record Sighted(Sight by, Audience audience) {
    /** Reaches the child for social care or the virtual school, not through a school. */
    private boolean beyondSchool() {
        return audience != Audience.SCHOOL
                && by.has(
                        SOCIAL_WORKER,
                        TEAM_MANAGER,
                        REVIEWING_OFFICER,
                        VIRTUAL_SCHOOL_HEAD,
                        VIRTUAL_SCHOOL_OFFICER,
                        CASE_SYSTEM);
    }

    private boolean seesRestrictedAddresses() {
        return audience.restrictedAddresses() && by.shows(Field.RESTRICTED_ADDRESS);
    }

    /** Whether the number and address of a person not to be contacted are kept from this reader. */
    boolean withholds(Contact contact, Around around) {
        return around.under(contact, Protection.Kind.DO_NOT_CONTACT) && !beyondSchool();
    }

    boolean seesNumbers(Contact contact, Around around) {
        return audience.reaches(contact.relation()) && !withholds(contact, around);
    }

    boolean seesAddress(Contact contact, Around around) {
        return !audience.family()
                && !withholds(contact, around)
                && (!around.addressRestricted(contact) || seesRestrictedAddresses());
    }

    boolean homeRestricted(Around around) {
        return !audience.family()
                && (around.homeProtected() || (around.placementRestricted() && by.shows(Field.PLACEMENT)));
    }

    ContactView view(Contact contact, Around around, int place) {
        ContactDetails held = contact.details();
        boolean numbers = seesNumbers(contact, around);
        boolean address = seesAddress(contact, around);
        boolean inside = !audience.family();
        boolean restricted = inside && around.addressRestricted(contact);
        boolean withheld = inside && withholds(contact, around);
        return new ContactView(
                contact.contactId(),
                contact.id(),
                place,
                held.name(),
                held.relation(),
                some(audience != Audience.PARENT, held.organisation()),
                held.parentalResponsibility(),
                some(audience != Audience.PARENT, held.mayDecide()),
                some(inside, held.mayBeTold()),
                held.mayCollect() && !around.warned(contact),
                some(numbers, held.phone()),
                some(numbers, held.email()),
                some(address, held.address()),
                restricted,
                restricted && !address && !withheld && !held.address().isEmpty(),
                audience != Audience.PARENT && around.under(contact, Protection.Kind.DO_NOT_CONTACT),
                audience != Audience.PARENT && around.under(contact, Protection.Kind.DO_NOT_RELEASE),
                withheld,
                contact.verifiedOn().filter(day -> inside),
                contact.verifiedBy().filter(name -> inside));
    }

    boolean mayRenameProtected() {
        return by.has(SOCIAL_WORKER, TEAM_MANAGER);
    }

    /** What the author said, with what they may not see left as it is held. */
    ContactDetails merge(Contact contact, ContactDetails said, Around around) {
        ContactDetails held = contact.details();
        ContactDetails next = said;
        if (!seesNumbers(contact, around)) {
            next = next.reachedAt(held.phone(), held.email());
        }
        if (!seesAddress(contact, around) && !held.address().isEmpty()) {
            next = next.living(held.address(), held.addressRestricted());
        }
        return next;
    }

    /** Warnings reach the carer without their grounds, and no parent at all; restricted addresses stay inside. */
    List<ProtectionView> protections(Around around) {
        return around.inForce().stream()
                .filter(protection -> audience != Audience.PARENT
                        && (!audience.family() || protection.kind().warns()))
                .map(protection -> view(protection, around))
                .toList();
    }

    private ProtectionView view(Protection protection, Around around) {
        ProtectionTerms terms = protection.terms();
        Optional<Contact> about = protection.contactId().flatMap(around::contact);
        boolean grounds = !audience.family();
        return new ProtectionView(
                protection.id(),
                protection.kind(),
                protection.contactId(),
                about.map(Contact::name),
                about.map(Contact::relation),
                some(grounds, terms.legalBasis()),
                terms.period().from(),
                terms.period().end(),
                some(grounds, terms.confirmedBy()),
                some(grounds, terms.confirmedRole()),
                some(grounds, terms.source()));
    }

    private static Optional<String> some(boolean shown, String text) {
        return shown && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
