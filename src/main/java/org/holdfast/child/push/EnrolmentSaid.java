package org.holdfast.child.push;

import java.time.LocalDate;

/**
 * That a child is to go to a school, as a case system says it.
 *
 * @param urn of the school
 * @param from first day there
 * @param reason why the child moves
 */
public record EnrolmentSaid(String urn, LocalDate from, String reason) {
    /** Whether both lead to one proposal. */
    boolean proposes(EnrolmentSaid other) {
        return urn.equals(other.urn) && from.equals(other.from);
    }
}
