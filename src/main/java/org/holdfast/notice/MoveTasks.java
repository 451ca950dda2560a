package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.child.move.MoveProposed;
import org.holdfast.child.move.MoveSettled;
import org.holdfast.child.move.SchoolMove;
import org.holdfast.child.move.SchoolMoves;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.web.Text;

/**
 * Tasks of the designated teacher of a receiving school to answer a proposed move. They are about no child, whom the
 * school does not see yet. Source: F72.
 */
@ApplicationScoped
class MoveTasks {
    private static final String ABOUT = "move:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    SchoolMoves moves;

    @Inject
    Schools schools;

    @Inject
    AssignedTasks tasks;

    @Inject
    DueDays due;

    @Inject
    Clock clock;

    static boolean hears(OutboxEntry entry) {
        return entry.is(MoveProposed.class) || entry.is(MoveSettled.class);
    }

    /** @return how many tasks were raised or ended */
    int watch() {
        List<SchoolMove> waiting = moves.waiting();
        int over = tasks.settleOver(
                tasks.openAbout(ABOUT),
                waiting.stream().map(MoveTasks::about).collect(Collectors.toSet()),
                Text.say("notice.settled.moveAnswered"));
        List<SchoolMove> fresh = tasks.fresh(waiting, MoveTasks::about);
        Map<String, School> names =
                schools.byIds(fresh.stream().map(SchoolMove::toSchool).collect(Collectors.toSet()));
        fresh.forEach(move -> Optional.ofNullable(names.get(move.toSchool())).ifPresent(school -> raise(move, school)));
        return over + fresh.size();
    }

    private void raise(SchoolMove move, School school) {
        LocalDate within = due.of(Optional.of(school.authorityId()));
        LocalDate first = move.on().isBefore(within) ? move.on() : within;
        LocalDate today = LocalDate.now(clock);
        tasks.raise(new AssignedTask(
                        TaskKind.ACCEPT_MOVE,
                        TaskOwner.role(Role.DESIGNATED_TEACHER),
                        new AssignedTask.Cause(
                                Text.say(
                                        "notice.cause.move", move.proposedName(), school.name(), DAY.format(move.on())),
                                "/child/moves",
                                about(move),
                                about(move)),
                        first.isBefore(today) ? today : first,
                        clock.instant())
                .at(school.id()));
    }

    private static String about(SchoolMove move) {
        return ABOUT + move.id();
    }
}
