package org.holdfast.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.StaffMember;

/**
 * A child of the world with everything later stages need to know of it.
 *
 * @param worker social worker, where social care works with the child
 * @param reviewer reviewing officer of a child in care
 * @param number of the child in the order of making, for numbers that must differ
 */
record Life(
        int number,
        Sketch sketch,
        Story story,
        Child child,
        Optional<StaffMember> worker,
        Optional<StaffMember> reviewer,
        boolean disclosed) {
    ChildId id() {
        return child.id();
    }

    Place place() {
        return sketch.place();
    }

    boolean has(KnownFault fault) {
        return sketch.has(fault);
    }

    /** Adopted or otherwise out of care: without a disclosure the school knows of nothing to plan for. */
    boolean planned() {
        return !sketch.sealed()
                && sketch.kind() != CareKind.SHORT_BREAKS
                && (!sketch.kind().previouslyLookedAfter() || disclosed);
    }

    /** A number for use in a telephone book of nobody: kept free for drama by the regulator. */
    String phone(int which) {
        return "01632 960 " + String.format("%03d", (number * 7 + which * 13) % 1000);
    }

    LocalDate since() {
        return story.careSince();
    }
}
