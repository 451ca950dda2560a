package org.holdfast.exclusion.list;

import java.util.Optional;
import org.holdfast.attendance.Slot;
import org.holdfast.exclusion.DayCount;
import org.holdfast.exclusion.OutToday;

/**
 * A child whom an exclusion keeps out of school today.
 *
 * @param back the first session of school after it; empty for a permanent exclusion
 * @param count of the term of today and its school year
 * @param acknowledged whether everybody who was told says that they know; empty where nobody asks that
 */
public record TodayLine(
        ExclusionLine of, OutToday out, Optional<Slot> back, DayCount count, Optional<Boolean> acknowledged) {}
