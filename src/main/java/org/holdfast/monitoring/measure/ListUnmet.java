package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.holdfast.monitoring.measure.Responsibility.Member;

/**
 * Lists who is counted in a measure and not in its numerator: children in care whom the reader reaches today, others only
 * under a disclosure that is in force today. Source: F56; safeguards 1 and 3.
 */
@UseCase
public class ListUnmet {
    @Inject
    Responsibilities responsibilities;

    @Inject
    MeasuredAuthorities measured;

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
        String authority = Own.authority(acting, Task.LIST_UNMET);
        Reach reach = Reach.of(acting.caseload());
        Map<ChildId, PastState> now = states.of(reach, new AsAt(reach.today(), clock.instant()));
        Map<ChildId, Member> counted = responsibilities.of(List.of(authority), at).children().stream()
                .filter(child -> unmet(measure, child, at))
                .collect(Collectors.toMap(Member::id, Function.identity()));
        List<Unmet> found = rows.of(reach).stream()
                .filter(row -> counted.containsKey(row.id()) && named(row, now))
                .map(row -> Unmet.of(row, Objects.requireNonNull(counted.get(row.id())), measure, at))
                .toList();
        acting.about("not met: " + measure.name() + " as at " + at.on());
        UnmetList list = beside(measured.sheet(authority, at), measure, found, counted, sheet);
        acting.rows(list.sheet().rows().size());
        return list;
    }

    /** With how many more are left out: from the figure as it is given, so that no figure that is hidden follows. */
    private static UnmetList beside(
            MeasureSheet figures, Measure measure, List<Unmet> found, Map<ChildId, Member> counted, int sheet) {
        MeasureLine figure = figures.headline(measure);
        long named = found.stream()
                .map(one -> Objects.requireNonNull(counted.get(one.child().id())))
                .filter(child -> figure.population() == Population.ALL || child.inCare())
                .count();
        Optional<Integer> others = figure.figure()
                .map(of -> of.denominator() - of.numerator() - (int) named)
                .filter(number -> !new Suppression(figures.least()).small(number));
        return new UnmetList(measure, Sheet.of(found, sheet), found.size(), figure, others, figures.least());
    }

    private static boolean named(ChildRow row, Map<ChildId, PastState> now) {
        PastState today = now.get(row.id());
        return today != null && !row.onlyEarly() && (today.state().lookedAfter() || today.disclosed());
    }

    private static boolean unmet(Measure measure, Member child, AsAt at) {
        CountedChild counted = CountedChild.plan(child, at);
        return measure.listed() && measure.counts(counted) && !measure.met(counted);
    }
}
