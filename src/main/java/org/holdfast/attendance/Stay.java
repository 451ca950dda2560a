package org.holdfast.attendance;

import java.util.List;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.Period;

/** A child's place at a school for some days, as far as joining registers needs to know. */
record Stay(String schoolId, boolean main, Period days) {
    static List<Stay> of(List<Enrolment> enrolments) {
        return enrolments.stream()
                .map(one -> new Stay(one.schoolId(), one.kind() == Enrolment.Kind.MAIN, one.period()))
                .toList();
    }
}
