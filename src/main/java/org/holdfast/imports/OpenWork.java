package org.holdfast.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.OpenSessions;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;

/**
 * Who works with the marks of some children.
 *
 * @param plans children whose plan is with somebody
 */
record OpenWork(CodeTable codes, Set<ChildId> plans, Map<ChildId, OpenSessions.Of> sessions) {
    /** Suspended or excluded. */
    private static final String SUSPENDED = "E";

    /** Why a person must decide whether a mark is replaced; empty where nobody works with it. */
    Optional<AttendanceImportRule> about(MarkQuestion question) {
        ChildId child = question.register().child();
        Slot slot = new Slot(question.register().year(), question.index());
        Optional<OpenSessions.Of> of = Optional.ofNullable(sessions.get(child));
        if (codes.code(question.held())
                .map(MarkCode::code)
                .filter(SUSPENDED::equals)
                .isPresent()) {
            return Optional.of(AttendanceImportRule.SUSPENSION_STANDS);
        } else if (of.filter(it -> it.disputed().contains(slot)).isPresent()) {
            return Optional.of(AttendanceImportRule.SCHOOLS_DISAGREE);
        } else if (of.filter(it -> it.followedUp().contains(slot.day())).isPresent()) {
            return Optional.of(AttendanceImportRule.ABSENCE_IS_FOLLOWED_UP);
        }
        return plans.contains(child) ? Optional.of(AttendanceImportRule.PLAN_IS_WITH_SOMEBODY) : Optional.empty();
    }
}
