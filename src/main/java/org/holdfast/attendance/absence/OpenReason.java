package org.holdfast.attendance.absence;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Slot;
import org.holdfast.child.ChildRow;

/**
 * A child with sessions marked N, whose reason nobody has found out yet.
 *
 * @param sessions oldest first
 * @param by last day to find out the oldest one's reason, {@link AbsenceRule#REASON_IS_FOUND_OUT}
 * @param term how long that is, and who decided it
 */
public record OpenReason(ChildRow child, List<Slot> sessions, LocalDate by, ReasonTerm term, LocalDate today) {
    public boolean over() {
        return by.isBefore(today);
    }
}
