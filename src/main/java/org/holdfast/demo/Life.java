package org.holdfast.demo;

import java.time.LocalDate;
import java.util.Optional;
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

    /** A plan is owed to a child in care, and begins for others with their family's agreement. */
    boolean planned() {
        return (sketch.inCare() || disclosed) && !has(KnownFault.NO_PLAN);
    }

    /** A number for use in a telephone book of nobody: kept free for drama by the regulator. */
    String phone(int which) {
        return "01632 960 " + String.format("%03d", (number * 7 + which * 13) % 1000);
    }

    LocalDate since() {
        return story.careSince();
    }
}
