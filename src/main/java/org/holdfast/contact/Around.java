package org.holdfast.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Refused;

/**
 * Everything held of the people around one child, before anyone looks at it.
 *
 * @param known contacts believed in now, in the order to call; ended ones too, since a warning outlives them
 * @param believed protections believed in now
 * @param placementRestricted whether the address of today's placement is restricted
 */
record Around(List<Contact> known, List<Protection> believed, boolean placementRestricted, LocalDate today) {
    List<Contact> current() {
        return known.stream().filter(contact -> contact.holdsOn(today)).toList();
    }

    List<Protection> inForce() {
        return believed.stream().filter(protection -> protection.holdsOn(today)).toList();
    }

    boolean under(Contact contact, Protection.Kind kind) {
        return inForce().stream()
                .anyMatch(protection -> protection.kind() == kind && protection.concerns(contact.contactId()));
    }

    /** Kept from the child: their name, their number and their leave to collect are no school matter any more. */
    boolean warned(Contact contact) {
        return under(contact, Protection.Kind.DO_NOT_CONTACT) || under(contact, Protection.Kind.DO_NOT_RELEASE);
    }

    boolean homeProtected() {
        return inForce().stream().anyMatch(protection -> protection.contactId().isEmpty());
    }

    /** A restricted home is not to be found through the people who may live in it. */
    boolean addressRestricted(Contact contact) {
        return contact.details().addressRestricted()
                || under(contact, Protection.Kind.RESTRICTED_ADDRESS)
                || (!contact.relation().professional() && (homeProtected() || placementRestricted));
    }

    /**
     * Whether what is said of a person would open an address that is restricted under another entry, be it an ended one:
     * the same name or the same address.
     *
     * @param but id of the contact of whom it is said; empty for a new one
     */
    boolean restrictedElsewhere(String name, String address, String but) {
        return known.stream()
                .filter(contact -> !contact.contactId().equals(but) && addressRestricted(contact))
                .anyMatch(contact ->
                        alike(contact.name(), name) || alike(contact.details().address(), address));
    }

    private static boolean alike(String one, String other) {
        String folded = Folded.fold(one);
        return !folded.isEmpty() && folded.equals(Folded.fold(other));
    }

    List<Contact> toCall() {
        return current().stream()
                .filter(contact -> !under(contact, Protection.Kind.DO_NOT_CONTACT))
                .toList();
    }

    /** The contact of an id, current or ended. */
    Optional<Contact> contact(String contactId) {
        return known.stream()
                .filter(contact -> contact.contactId().equals(contactId))
                .findFirst();
    }

    /** @throws Refused if a second contact would take the name of a person warned of, and so slip past the warning */
    void checkName(String name, String contactId) {
        boolean taken = known.stream()
                .filter(contact -> !contact.contactId().equals(contactId) && warned(contact))
                .anyMatch(contact -> Folded.fold(contact.name()).equals(Folded.fold(name)));
        if (taken) {
            throw new Refused(ContactRule.WARNED_OF_ONCE, ContactRule.WARNED_OF_ONCE.sentence(), "name");
        }
    }

    /**
     * @throws Refused if a change would undo a protection: a person warned of is not renamed by school and never comes to
     *     collect, and an address is not opened by the way
     */
    void checkChange(Contact contact, ContactDetails next, Sighted author) {
        checkName(next.name(), contact.contactId());
        ContactDetails held = contact.details();
        boolean renamed = !next.name().equals(held.name()) || next.relation() != held.relation();
        if (warned(contact) && renamed && !author.mayRenameProtected()) {
            throw new Refused(
                    ContactRule.PROTECTION_OUTLIVES_CHANGES,
                    ContactRule.PROTECTION_OUTLIVES_CHANGES.sentence(),
                    "name");
        }
        if (warned(contact) && next.mayCollect() && !held.mayCollect()) {
            throw new Refused(ContactRule.NOT_TO_COLLECT, ContactRule.NOT_TO_COLLECT.sentence(), "mayCollect");
        }
        if (held.addressRestricted() && !held.address().isEmpty() && !next.addressRestricted()) {
            throw new Refused(
                    ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY,
                    ContactRule.CLEARED_BY_THE_RESPONSIBLE_AUTHORITY.sentence(),
                    "addressRestricted");
        }
    }
}
