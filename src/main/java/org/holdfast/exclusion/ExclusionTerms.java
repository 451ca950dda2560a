package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.Session;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion as it is typed.
 *
 * @param lastDay null for a permanent one
 * @param deciderId of the adult at the school who decided
 * @param reasons codes, one to three
 * @param triedBefore what was tried to avoid it. Source: NICE NG26 1.2.7
 * @param supportChanged what of the child's support was changed because of it. Source: NICE NG26 1.2.6
 * @param overLimit said that it was so though it passes the limit of the school year
 */
public record ExclusionTerms(
        Category category,
        LocalDate firstDay,
        Session firstSession,
        @Nullable LocalDate lastDay,
        @Nullable Session lastSession,
        String deciderId,
        Decider.Capacity capacity,
        List<String> reasons,
        String triedBefore,
        String supportChanged,
        boolean examMissed,
        boolean overLimit) {
    ExcludedTime time() {
        boolean open = category == Category.PERMANENT;
        return ExcludedTime.of(firstDay, firstSession, open ? null : lastDay, open ? null : lastSession);
    }
}
