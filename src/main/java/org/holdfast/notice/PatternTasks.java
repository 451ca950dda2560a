package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.pattern.ChildPattern;
import org.holdfast.exclusion.pattern.InformalPattern;
import org.holdfast.exclusion.pattern.Patterns;
import org.holdfast.web.Text;

/**
 * Tasks of the designated teacher, and of the virtual school for a child in care, to look into what may be exclusions
 * without a record. Run as often as one likes. Source: F43.
 */
@ApplicationScoped
class PatternTasks {
    private static final String ABOUT = "pattern:";

    @Inject
    Patterns patterns;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    DueDays due;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A pattern that somebody is asked to look into. */
    private record Asked(ChildPattern of, InformalPattern pattern, Role role) {
        String about() {
            return ABOUT + of.child().id() + ":" + of.occasion();
        }

        String key() {
            return about() + ":" + role;
        }
    }

    /** @return how many tasks were raised or ended */
    int watch() {
        List<Asked> open = open();
        int over = tasks.settleOver(
                tasks.openAbout(ABOUT),
                open.stream().map(Asked::about).collect(Collectors.toSet()),
                Text.say("notice.settled.pattern"));
        int raised = 0;
        for (Asked one : tasks.fresh(open, Asked::key)) {
            raised += raise(one) ? 1 : 0;
        }
        return over + raised;
    }

    /** Each for both; who has no such turn is left out where the task is raised. */
    private List<Asked> open() {
        List<Asked> open = new ArrayList<>();
        patterns.of(Reach.ofJob(acting.actor(), LocalDate.now(clock))).forEach(child -> child.open()
                .ifPresent(pattern -> List.of(Role.DESIGNATED_TEACHER, Role.VIRTUAL_SCHOOL_HEAD)
                        .forEach(role -> open.add(new Asked(child, pattern, role)))));
        return open;
    }

    private boolean raise(Asked one) {
        Circumstance child = circumstances.of(one.of().child());
        if (one.role() == Role.VIRTUAL_SCHOOL_HEAD && child.careOf().isEmpty()) {
            return false;
        }
        AssignedTask.Cause why = new AssignedTask.Cause(
                Text.say("notice.cause.pattern", one.pattern().sentence()),
                "/exclusion/pattern?child=" + one.of().child().id(),
                one.key(),
                one.about());
        tasks.raise(new AssignedTask(
                        TaskKind.LOOK_INTO_PATTERN,
                        TaskOwner.role(one.role()),
                        why,
                        due.of(child.area()),
                        clock.instant())
                .about(one.of().child(), child.careOf().isPresent()));
        return true;
    }
}
