package org.holdfast.plan.quality;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildFilter;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.Terms;

/** Lists the plans that wait for a virtual school, by risk, with a forecast of when they will be done. */
@UseCase
public class ReadQueue {
    @Inject
    QueuedPlans queue;

    @Inject
    Submissions submissions;

    @Inject
    ChildRows rows;

    @Inject
    PlanRatings ratings;

    @Inject
    SecondLooks looks;

    @Inject
    Accounts accounts;

    @Inject
    Terms terms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param sheet of the list, from 1; the nearest one where there is none of this number */
    @Allowed(Task.RATE_PLAN)
    public QueueView run(int sheet) {
        List<QueuedPlan> waiting = queue.waiting();
        waiting = submissions.layMissing(waiting) ? queue.waiting() : waiting;
        int number = QueueView.nearest(sheet, waiting.size());
        List<QueuedPlan> shown = QueueView.part(waiting, number);
        Map<ChildId, ChildRow> names = names(shown);
        LocalDate today = LocalDate.now(clock);
        List<String> authorities = queue.authorities();
        QueueView view = new QueueView(
                waiting,
                number,
                shown,
                names,
                accounts.inPosts(authorities, AssignPlan.OFFICERS, today),
                forecast(waiting.size(), authorities, today),
                RaterAgreement.of(ratings.pairs(authorities, clock.instant().minus(SecondLooks.WITHIN))),
                looks.due().size());
        acting.about("queue");
        acting.rows(shown.size());
        return view;
    }

    private Map<ChildId, ChildRow> names(List<QueuedPlan> shown) {
        ChildFilter these =
                ChildFilter.of(shown.stream().map(QueuedPlan::childId).toList());
        return rows.of(Reach.of(acting.caseload()), these).stream()
                .collect(Collectors.toMap(ChildRow::id, Function.identity()));
    }

    private Forecast forecast(int waiting, List<String> authorities, LocalDate today) {
        Terms.Calendar calendar = terms.of(authorities.get(0));
        Predicate<LocalDate> works = calendar.workingDays()::includes;
        LocalDate since = Forecast.lookBack(today, works);
        List<Integer> seconds = ratings
                .paces(authorities, since.atStartOfDay(clock.getZone()).toInstant())
                .stream()
                .map(PlanRatings.Pace::seconds)
                .toList();
        return Forecast.of(waiting, seconds, today, works, cutOff(calendar, today));
    }

    /** Of the term that runs, or once that has passed of the next. */
    private static Optional<LocalDate> cutOff(Terms.Calendar calendar, LocalDate today) {
        return calendar.termOf(today)
                .map(calendar::cutOff)
                .filter(day -> !day.isBefore(today))
                .or(() -> calendar.termAfter(today).map(calendar::cutOff));
    }
}
