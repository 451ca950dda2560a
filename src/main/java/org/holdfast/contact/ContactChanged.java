package org.holdfast.contact;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A contact of the child was added, changed, checked, moved in the order to call, or ended. */
public record ContactChanged(ChildId childId, String contactId, Act act) implements DomainEvent {
    public enum Act {
        ADDED,
        CHANGED,
        VERIFIED,
        MOVED,
        ENDED
    }
}
