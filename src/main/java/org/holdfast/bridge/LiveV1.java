package org.holdfast.bridge;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.contact.ContactSheet;
import org.holdfast.contact.ContactView;
import org.holdfast.contact.ProtectionView;
import org.holdfast.plan.VersionRead;
import org.holdfast.support.StandIn;
import org.jspecify.annotations.Nullable;

/**
 * What is joined to a version when it is read, for this reader and this day: never part of the frozen document.
 *
 * <p>What no agreement on sharing covers is absent, never empty: no protections told does not mean that there are none.
 *
 * @param contacts in the order to call, those who must not be contacted last
 * @param acting the backup, where they act today; null where the key person of the document is there
 * @param homeAddressRestricted the child's home address is held by social care and not told here
 */
public record LiveV1(
        @Nullable List<ContactV1> contacts,
        @Nullable List<ProtectionV1> protections,
        @Nullable Boolean homeAddressRestricted,
        @Nullable ActingV1 acting) {
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

    /**
     * The backup acts.
     *
     * @param forName the key person who is away; null where nobody is key person today
     * @param until the day the key person is back; null where nobody knows
     */
    public record ActingV1(String name, @Nullable String forName, @Nullable LocalDate until) {
        public static ActingV1 of(StandIn acting) {
            return new ActingV1(
                    acting.who().name(),
                    acting.forName().orElse(null),
                    acting.until().orElse(null));
        }
    }

    static LiveV1 of(VersionRead read) {
        ContactSheet sheet = read.sheet();
        return new LiveV1(
                contacts(sheet),
                protections(sheet),
                sheet.homeRestricted(),
                read.acting().map(ActingV1::of).orElse(null));
    }

    /** What the agreements in force cover of it. */
    LiveV1 within(Sharing sharing) {
        boolean people = sharing.covers(Part.CONTACTS);
        return new LiveV1(
                people ? contacts : null,
                people ? protections : null,
                people ? homeAddressRestricted : null,
                sharing.covers(Part.SUPPORT) ? acting : null);
    }

    /** In the order to call. */
    public static List<ContactV1> contacts(ContactSheet sheet) {
        return sheet.contacts().stream().map(LiveV1::contact).toList();
    }

    /** Those in force. */
    public static List<ProtectionV1> protections(ContactSheet sheet) {
        return sheet.protections().stream().map(LiveV1::protection).toList();
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
