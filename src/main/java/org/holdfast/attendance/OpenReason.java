package org.holdfast.attendance;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildRow;

/**
 * A child with sessions marked N, whose reason nobody has found out yet.
 *
 * @param sessions oldest first
 * @param by last day to find out the oldest one's reason: five school days after it
 */
public record OpenReason(ChildRow child, List<Slot> sessions, LocalDate by, LocalDate today) {
    /** {@link AbsenceRule#REASON_WITHIN_FIVE_DAYS}. */
    static final int SCHOOL_DAYS = 5;

    public boolean over() {
        return by.isBefore(today);
    }
}
