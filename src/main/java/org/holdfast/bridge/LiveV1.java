package org.holdfast.bridge;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.contact.ContactSheet;
import org.holdfast.contact.ContactView;
import org.holdfast.contact.ProtectionView;
import org.jspecify.annotations.Nullable;

/**
 * What is joined to a version when it is read, for this reader and this day: never part of the frozen document.
 *
 * @param contacts in the order to call, those who must not be contacted last
 * @param homeAddressRestricted the child's home address is held by social care and not told here
 */
public record LiveV1(List<ContactV1> contacts, List<ProtectionV1> protections, boolean homeAddressRestricted) {
    /**
     * A person around the child.
     *
     * @param order from 1; 0 for a person who must not be contacted
     * @param addressHeld an address is held and not told here
     */
    public record ContactV1(
            String id,
            int order,
            String name,
            String relation,
            @Nullable String organisation,
            boolean parentalResponsibility,
            @Nullable String mayDecide,
            @Nullable String mayBeTold,
            boolean mayCollect,
            boolean doNotContact,
            boolean doNotRelease,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            boolean addressHeld,
            @Nullable LocalDate verifiedOn) {}

    /** A protection in force. */
    public record ProtectionV1(
            String kind,
            @Nullable String contactId,
            @Nullable String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String confirmedBy) {}

    static LiveV1 of(ContactSheet sheet) {
        return new LiveV1(
                sheet.contacts().stream().map(LiveV1::contact).toList(),
                sheet.protections().stream().map(LiveV1::protection).toList(),
                sheet.homeRestricted());
    }

    private static ContactV1 contact(ContactView view) {
        return new ContactV1(
                view.contactId(),
                view.place(),
                view.name(),
                view.relation().name(),
                view.organisation().orElse(null),
                view.parentalResponsibility(),
                view.mayDecide().orElse(null),
                view.mayBeTold().orElse(null),
                view.mayCollect(),
                view.doNotContact(),
                view.doNotRelease(),
                view.phone().orElse(null),
                view.email().orElse(null),
                view.address().orElse(null),
                view.addressHeld(),
                view.verifiedOn().orElse(null));
    }

    private static ProtectionV1 protection(ProtectionView view) {
        return new ProtectionV1(
                view.kind().name(),
                view.contactId().orElse(null),
                view.legalBasis().orElse(null),
                view.from(),
                view.to().orElse(null),
                view.confirmedBy().orElse(null));
    }
}
