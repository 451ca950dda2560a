package org.holdfast.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one reader may see of a contact.
 *
 * @param revision the row that was read; an act upon another one is stale
 * @param place in the order to call, from 1; 0 for a person who must not be contacted
 * @param address empty where none is held, and where it is held and not for this reader
 * @param addressRestricted whether the address is for social care alone
 * @param addressHeld an address is held and not shown
 * @param withheld phone, e-mail and address are not given to this reader, since the person must not be contacted
 */
public record ContactView(
        String contactId,
        String revision,
        int place,
        String name,
        Relation relation,
        Optional<String> organisation,
        boolean parentalResponsibility,
        Optional<String> mayDecide,
        Optional<String> mayBeTold,
        boolean mayCollect,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address,
        boolean addressRestricted,
        boolean addressHeld,
        boolean doNotContact,
        boolean doNotRelease,
        boolean withheld,
        Optional<LocalDate> verifiedOn,
        Optional<String> verifiedBy) {
    /** Fit for a log: who it is about is not. */
    @Override
    public String toString() {
        return "contact " + contactId;
    }
}
