package org.holdfast.monitoring.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.RegisterState;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.filter.Cohort;

/**
 * The children that a virtual school's board and its lists count: those its authority looks after today. A child it only
 * advises on is another authority's to count.
 *
 * @param authorities their names
 * @param all before anything was filtered
 * @param lines those of the cohort
 * @param registers in what state those of the children in reach are, of this school year and the one before
 */
record Counted(
        List<String> authorities,
        Cohort cohort,
        List<BoardLine> all,
        List<BoardLine> lines,
        Map<ChildId, List<RegisterState>> registers) {
    static Counted of(
            Collection<String> ours, Cohort cohort, List<BoardLine> all, Map<ChildId, List<RegisterState>> registers) {
        List<String> names = all.stream()
                .flatMap(line -> line.child().care().orElseThrow().authority().stream())
                .distinct()
                .toList();
        return new Counted(
                names,
                cohort,
                all,
                all.stream().filter(line -> cohort.includes(line.traits())).toList(),
                registers);
    }

    static boolean lookedAfterBy(Collection<String> ours, ChildRow child) {
        Optional<String> authority = child.care().flatMap(ChildRow.Care::authorityId);
        return child.lookedAfter() && authority.filter(ours::contains).isPresent();
    }

    /** Whoever looks after a child whom the board counts. */
    static String authority(ChildRow child) {
        return child.care().flatMap(ChildRow.Care::authorityId).orElseThrow();
    }
}
