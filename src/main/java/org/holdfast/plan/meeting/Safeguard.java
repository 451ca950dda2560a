package org.holdfast.plan.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.contact.ContactSheet;
import org.holdfast.kernel.Folded;

/**
 * Whom a meeting must keep away today. Read each time and never kept, so that a court order of this morning holds for the
 * invitation of last week. Source: safeguards 4.
 *
 * @param contacts ids of contacts who must not be contacted
 * @param names theirs, folded, so that nobody comes in again as somebody else's entry
 * @param socialWorker whether the child has one, who agrees to the parents' part
 */
public record Safeguard(Set<String> contacts, Set<String> names, boolean socialWorker) {
    static Safeguard of(ContactSheet sheet, boolean socialWorker) {
        Set<String> contacts = sheet.warnings().stream()
                .filter(ContactSheet.Warning::doNotContact)
                .map(ContactSheet.Warning::contactId)
                .collect(Collectors.toSet());
        Set<String> names = sheet.warnings().stream()
                .filter(ContactSheet.Warning::doNotContact)
                .map(warning -> Folded.fold(warning.name()))
                .collect(Collectors.toSet());
        return new Safeguard(contacts, names, socialWorker);
    }

    boolean bars(Guest guest) {
        return guest.kind() != Guest.Kind.CHILD && bars(guest.key(), guest.name());
    }

    boolean bars(Invitee invitee) {
        return invitee.kind() != Guest.Kind.CHILD && bars(invitee.guestKey(), invitee.name());
    }

    private boolean bars(String key, String name) {
        Optional<String> contact =
                contacts.stream().filter(id -> key.equals("CONTACT:" + id)).findFirst();
        return contact.isPresent() || names.contains(Folded.fold(name));
    }
}
