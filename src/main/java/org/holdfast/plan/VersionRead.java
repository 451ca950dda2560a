package org.holdfast.plan;

import org.holdfast.child.Child;
import org.holdfast.contact.ContactSheet;

/**
 * An approved version as one reader has it today.
 *
 * @param sheet the people around the child as this reader may know them now; never part of the frozen text
 */
public record VersionRead(Child child, PlanVersion version, ContactSheet sheet) {
    public PlanDocument document() {
        return PlanDocument.read(version.document());
    }
}
