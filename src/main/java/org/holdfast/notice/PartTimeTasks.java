package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.attendance.absence.PartTimeState;
import org.holdfast.attendance.absence.PartTimeTimetable;
import org.holdfast.attendance.absence.PartTimeTimetables;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.child.Reach;
import org.holdfast.web.Text;

/** Tasks of the designated teacher to review part-time timetables in time, or to give them an end. Source: F38. */
@ApplicationScoped
class PartTimeTasks {
    private static final String ABOUT = "part-time:";
    private static final int DAYS_BEFORE = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    PartTimeTimetables timetables;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @return how many tasks were raised or ended */
    int watch() {
        LocalDate today = LocalDate.now(clock);
        List<PartTimeTimetable> due = timetables.running(Reach.ofJob(acting.actor(), today)).stream()
                .filter(one -> one.state(today).listed() || !one.reviewOn().isAfter(today.plusDays(DAYS_BEFORE)))
                .toList();
        int over = tasks.settleOver(
                tasks.openAbout(ABOUT),
                due.stream().map(PartTimeTasks::about).collect(Collectors.toSet()),
                Text.say("notice.settled.reviewed"));
        List<PartTimeTimetable> fresh = tasks.fresh(due, one -> key(one, today));
        fresh.forEach(one -> raise(one, today));
        return over + fresh.size();
    }

    private void raise(PartTimeTimetable one, LocalDate today) {
        Circumstance child = circumstances.of(one.childId());
        boolean over = one.state(today) == PartTimeState.PAST_ITS_END;
        LocalDate day = over ? one.endsOn().orElse(one.reviewOn()) : one.reviewOn();
        AssignedTask.Cause why = new AssignedTask.Cause(
                Text.say(
                        "notice.cause.partTime." + (over ? "over" : one.endsOn().isEmpty() ? "open" : "review"),
                        one.hours(),
                        DAY.format(day)),
                "/attendance/part-time?child=" + one.childId().id(),
                key(one, today),
                about(one));
        tasks.raise(new AssignedTask(
                        TaskKind.REVIEW_PART_TIME, TaskOwner.role(Role.DESIGNATED_TEACHER), why, day, clock.instant())
                .about(one.childId(), child.careOf().isPresent()));
    }

    /** Another review day or a passed end is another cause; the subject stays, so that one task says it. */
    private static String key(PartTimeTimetable one, LocalDate today) {
        boolean over = one.state(today) == PartTimeState.PAST_ITS_END;
        return ABOUT + one.id() + ":" + one.reviewOn() + (over ? ":over" : "");
    }

    private static String about(PartTimeTimetable one) {
        return ABOUT + one.childId().id() + ":" + one.id();
    }
}
