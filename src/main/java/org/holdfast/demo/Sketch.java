package org.holdfast.demo;

import java.util.Set;
import org.holdfast.child.CareKind;

/**
 * What one child of the world is to be, before anything is written.
 *
 * @param home authority that looks after the child, or did
 * @param year curriculum year, Reception 0
 * @param place school today, or the last one where there is none today
 * @param sealed an adopted child's earlier record, closed by the order
 */
record Sketch(
        Home home,
        CareKind kind,
        boolean sealed,
        int year,
        String sex,
        String forename,
        String surname,
        Place place,
        Set<KnownFault> faults) {
    boolean has(KnownFault fault) {
        return faults.contains(fault);
    }

    boolean inCare() {
        return kind == CareKind.LOOKED_AFTER;
    }

    boolean atSchool() {
        return !sealed && !has(KnownFault.NO_SCHOOL_PLACE);
    }
}
