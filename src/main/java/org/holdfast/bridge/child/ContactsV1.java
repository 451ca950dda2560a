package org.holdfast.bridge.child;

import java.util.List;
import org.holdfast.bridge.LiveV1;
import org.holdfast.contact.ContactSheet;
import org.holdfast.kernel.ChildId;

/**
 * The people around a child today.
 *
 * @param contacts in the order to call, those who must not be contacted last
 * @param protections in force
 * @param homeAddressRestricted the child's home address is held by social care and not told here
 */
public record ContactsV1(
        String childId,
        List<LiveV1.ContactV1> contacts,
        List<LiveV1.ProtectionV1> protections,
        boolean homeAddressRestricted) {
    static ContactsV1 of(ChildId child, ContactSheet sheet) {
        return new ContactsV1(child.id(), LiveV1.contacts(sheet), LiveV1.protections(sheet), sheet.homeRestricted());
    }
}
