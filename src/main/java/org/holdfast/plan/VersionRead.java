package org.holdfast.plan;

import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.contact.ContactSheet;
import org.holdfast.support.StandIn;

/**
 * An approved version as one reader has it today.
 *
 * @param acting the backup, where they act today for the key person; never part of the frozen text
 * @param sheet the people around the child as this reader may know them now; never part of the frozen text
 */
public record VersionRead(Child child, PlanVersion version, ContactSheet sheet, Optional<StandIn> acting) {
    public PlanDocument document() {
        return PlanDocument.read(version.document());
    }
}
