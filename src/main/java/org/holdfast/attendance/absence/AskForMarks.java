package org.holdfast.attendance.absence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Asks the school for a day's marks of children that should be here and are not; for each session once. */
@UseCase
public class AskForMarks {
    @Inject
    TodayLines lines;

    @Inject
    AbsenceFollowUps followUps;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @return of how many children the school was asked now
     * @throws NotFound if one of them is beyond reach
     * @throws Refused if no mark is missing, or each was asked for: so also on a day without school
     */
    @Allowed(Task.FOLLOW_UP_ABSENCE)
    public int run(LocalDate day, List<ChildId> children) {
        Reach reach = Reach.of(acting.caseload());
        if (day.isAfter(reach.today())) {
            throw new Refused(AbsenceRule.DAY_HAS_COME);
        }
        Map<ChildId, TodayLine> known = lines.of(reach, day).lines().stream()
                .collect(Collectors.toMap(line -> line.child().id(), Function.identity()));
        if (!known.keySet().containsAll(children)) {
            throw new NotFound("Child");
        }
        List<TodayLine> asked = children.stream()
                .distinct()
                .map(known::get)
                .filter(TodayLine::askable)
                .toList();
        if (asked.isEmpty()) {
            throw new Refused(AbsenceRule.ASKED_ONCE_A_SESSION);
        }
        acting.about("marks asked for");
        acting.rows(asked.size());
        asked.forEach(line -> ask(line, day));
        return asked.size();
    }

    private void ask(TodayLine line, LocalDate day) {
        ChildId child = line.child().id();
        acting.changed(child, "mark asked for");
        line.toAskFor().forEach(session -> {
            followUps.add(AbsenceFollowUp.asked(child, day, session, acting.actor(), clock.instant()));
            events.fire(new MarkAskedFor(child, day, session, acting.actor().name()));
        });
    }
}
