package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.PastState;
import org.holdfast.child.PastStates;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.measure.Cohort.Member;

/**
 * Lists who is counted in a measure and not in its numerator: children in care whom the reader reaches today, others only
 * under a disclosure that is in force today. Source: F56; safeguards 1 and 3.
 */
@UseCase
public class ListUnmet {
    @Inject
    Cohorts cohorts;

    @Inject
    PastStates states;

    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.LIST_UNMET)
    public UnmetList run(Measure measure, AsAt at, int sheet) {
        Reach reach = Reach.of(acting.caseload());
        Map<ChildId, PastState> now = states.of(reach, new AsAt(reach.today(), clock.instant()));
        Map<ChildId, Member> counted =
                cohorts.of(List.of(Own.authority(acting, Task.LIST_UNMET)), at).children().stream()
                        .filter(child -> unmet(measure, child, at))
                        .collect(Collectors.toMap(Member::id, Function.identity()));
        List<Unmet> found = rows.of(reach).stream()
                .filter(row -> counted.containsKey(row.id()) && named(row, now))
                .map(row -> Unmet.of(row, Objects.requireNonNull(counted.get(row.id())), measure, at))
                .toList();
        acting.about("not met: " + measure.name() + " as at " + at.on());
        UnmetList list = new UnmetList(measure, Sheet.of(found, sheet), found.size());
        acting.rows(list.sheet().rows().size());
        return list;
    }

    private static boolean named(ChildRow row, Map<ChildId, PastState> now) {
        PastState today = now.get(row.id());
        return today != null && !row.onlyEarly() && (today.state().lookedAfter() || today.disclosed());
    }

    private static boolean unmet(Measure measure, Member child, AsAt at) {
        Counted counted = Counted.plan(child, at);
        return measure.listed() && measure.counts(counted) && !measure.met(counted);
    }
}
