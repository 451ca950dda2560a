package org.holdfast.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;

/**
 * Who works with the marks of some children. That two schools disagree is none of it: that has a decision of its own, and a
 * school's later word may end it.
 *
 * @param plans children whose plan is with somebody
 * @param followedUp days on which an absence was followed up
 */
record OpenWork(CodeTable codes, Set<ChildId> plans, Map<ChildId, Set<LocalDate>> followedUp) {
    /** Suspended or excluded. */
    private static final String SUSPENDED = "E";

    /** Why a person must decide whether a mark is replaced; empty where nobody works with it. */
    Optional<AttendanceImportRule> about(MarkQuestion question) {
        ChildId child = question.register().child();
        if (codes.code(question.held())
                .map(MarkCode::code)
                .filter(SUSPENDED::equals)
                .isPresent()) {
            return Optional.of(AttendanceImportRule.SUSPENSION_STANDS);
        } else if (followedUp
                .getOrDefault(child, Set.of())
                .contains(new Slot(question.register().year(), question.index()).day())) {
            return Optional.of(AttendanceImportRule.ABSENCE_IS_FOLLOWED_UP);
        }
        return plans.contains(child) ? Optional.of(AttendanceImportRule.PLAN_IS_WITH_SOMEBODY) : Optional.empty();
    }
}
