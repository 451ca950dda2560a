package org.holdfast.plan;

import java.time.LocalDate;

/**
 * Why no date counts for a child for a while.
 *
 * @param until last day on which it holds
 * @param by name of who said so
 */
public record Exempt(String id, ExemptReason reason, String words, LocalDate from, LocalDate until, String by) {
    /** Not begun, or over, on other days. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
