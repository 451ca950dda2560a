package org.holdfast.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Field;

/**
 * The people around a child as one reader may know them; the only form in which contact details leave this package, for
 * page, print and interface alike. Made by {@link Contacts#sheet}.
 *
 * @param open whether the reader may know of contacts at all; if not, everything else is empty
 * @param contacts current ones, in the order to call; those who must not be contacted come last
 * @param protections in force today
 * @param homeRestricted whether the child's home address is held by social care and shown to nobody else
 */
public record ContactSheet(
        boolean open, List<ContactView> contacts, List<ProtectionView> protections, boolean homeRestricted) {
    static final ContactSheet CLOSED = new ContactSheet(false, List.of(), List.of(), false);

    /** A person whom the child must be kept from: to be read before any number. */
    public record Warning(
            String contactId,
            String name,
            Relation relation,
            boolean doNotContact,
            boolean doNotRelease,
            List<ProtectionView> grounds) {
        @Override
        public String toString() {
            return "warning of contact " + contactId;
        }
    }

    static ContactSheet of(Around around, Sighted sighted) {
        if (!sighted.by().shows(Field.CONTACTS)) {
            return CLOSED;
        }
        List<ContactView> views = new ArrayList<>();
        List<ContactView> apart = new ArrayList<>();
        for (Contact contact : around.current()) {
            if (sighted.audience().names(contact.relation())) {
                boolean shunned = around.under(contact, Protection.Kind.DO_NOT_CONTACT);
                (shunned ? apart : views).add(sighted.view(contact, around, shunned ? 0 : views.size() + 1));
            }
        }
        views.addAll(apart);
        return new ContactSheet(true, List.copyOf(views), sighted.protections(around), sighted.homeRestricted(around));
    }

    /** In the order to call, without those who must not be contacted. */
    public List<ContactView> toCall() {
        return contacts.stream().filter(contact -> !contact.doNotContact()).toList();
    }

    /** Current contacts who must not be contacted. */
    public List<ContactView> notToCall() {
        return contacts.stream().filter(ContactView::doNotContact).toList();
    }

    /** One a person, in the order in which they were set. */
    public List<Warning> warnings() {
        Map<String, List<ProtectionView>> byPerson = new LinkedHashMap<>();
        protections.stream()
                .filter(protection -> protection.kind().warns())
                .forEach(protection -> byPerson.computeIfAbsent(
                                protection.contactId().orElseThrow(), id -> new ArrayList<>())
                        .add(protection));
        return byPerson.values().stream().map(ContactSheet::warning).toList();
    }

    private static Warning warning(List<ProtectionView> grounds) {
        ProtectionView first = grounds.get(0);
        return new Warning(
                first.contactId().orElseThrow(),
                first.name().orElseThrow(),
                first.relation().orElseThrow(),
                grounds.stream().anyMatch(ground -> ground.kind() == Protection.Kind.DO_NOT_CONTACT),
                grounds.stream().anyMatch(ground -> ground.kind() == Protection.Kind.DO_NOT_RELEASE),
                distinct(grounds));
    }

    /** One order often carries both warnings; its words are said once. */
    private static List<ProtectionView> distinct(List<ProtectionView> grounds) {
        Map<List<Object>, ProtectionView> byWords = new LinkedHashMap<>();
        grounds.forEach(ground -> byWords.putIfAbsent(
                List.of(
                        ground.legalBasis(),
                        ground.from(),
                        ground.to(),
                        ground.confirmedBy(),
                        ground.confirmedRole(),
                        ground.source()),
                ground));
        return List.copyOf(byWords.values());
    }

    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "sheet of " + contacts.size() + " contacts";
    }
}
