package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.absence.Absences;
import org.holdfast.attendance.absence.Absences.Unexplained;
import org.holdfast.attendance.absence.MarkAskedFor;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;

/**
 * Tasks where a child in care is absent and nobody knows why, for the school and the social worker, and where a mark is
 * missing. Run as often as one likes. Source: F33, F39, safeguards 6.
 */
@ApplicationScoped
class AbsenceTasks {
    private static final String ABSENT = "absent:";
    private static final String MARK = "mark:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    @Inject
    Absences absences;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    Clock clock;

    /** @return how many tasks were raised or ended */
    int watch() {
        List<AssignedTask> open = tasks.openAbout(ABSENT);
        Set<String> known = open.stream().map(AssignedTask::causeKey).collect(Collectors.toSet());
        List<Unexplained> fresh = absences.unexplained().stream()
                .filter(one -> !known.contains(key(one, Role.DESIGNATED_TEACHER)))
                .toList();
        fresh.forEach(this::raise);
        int explained = settle(open, about -> absences.unexplained(about.day(), about.children()), false, "explained");
        int marked = settle(
                tasks.openAbout(MARK),
                about -> absences.marked(about.day(), Session.valueOf(about.rest()), about.children()),
                true,
                "marked");
        return fresh.size() + explained + marked;
    }

    /** The school's designated teacher is asked for a mark that should be here. */
    void asked(MarkAskedFor event) {
        Circumstance child = circumstances.of(event.childId());
        if (!child.open()) {
            return;
        }
        String about = MARK + event.childId().id() + ":" + event.day() + ":" + event.session();
        AssignedTask.Cause why = new AssignedTask.Cause(
                Text.say(
                        "notice.cause.markAsked",
                        event.askedBy(),
                        event.session().word(),
                        DAY.format(event.day())),
                "/attendance/enter-week?child=" + event.childId().id(),
                about,
                about);
        raise(TaskKind.SEND_MARK, Role.DESIGNATED_TEACHER, event.childId(), child, why);
    }

    private void raise(Unexplained one) {
        Circumstance child = circumstances.of(one.child());
        for (Role role : List.of(Role.DESIGNATED_TEACHER, Role.SOCIAL_WORKER)) {
            boolean school = role == Role.DESIGNATED_TEACHER;
            AssignedTask.Cause why = new AssignedTask.Cause(
                    Text.say(
                            "notice.cause.absent." + (school ? "school" : "worker"),
                            DAY.format(one.day()),
                            one.session().word(),
                            one.code()),
                    "/attendance/follow-up?child=" + one.child().id() + "&day=" + one.day(),
                    key(one, role),
                    ABSENT + one.child().id() + ":" + one.day() + ":");
            raise(school ? TaskKind.FIND_CHILD : TaskKind.KNOW_ABSENCE, role, one.child(), child, why);
        }
    }

    private void raise(TaskKind kind, Role role, ChildId id, Circumstance child, AssignedTask.Cause why) {
        tasks.raise(new AssignedTask(kind, TaskOwner.role(role), why, LocalDate.now(clock), clock.instant())
                .about(id, child.careOf().isPresent()));
    }

    private static String key(Unexplained one, Role role) {
        return ABSENT + one.child().id() + ":" + one.day() + ":" + one.session() + ":" + role;
    }

    /** What open tasks of one subject have in common beside the child. */
    private record About(LocalDate day, String rest, List<ChildId> children) {}

    /** @param in whether being among those asked for ends a task, or not being among them */
    private int settle(List<AssignedTask> open, Function<About, Set<ChildId>> ask, boolean in, String why) {
        int ended = 0;
        for (List<AssignedTask> same : open.stream()
                .collect(Collectors.groupingBy(task -> List.of(part(task, 2), part(task, 3))))
                .values()) {
            AssignedTask any = same.get(0);
            List<ChildId> children = same.stream().map(AbsenceTasks::child).toList();
            Set<ChildId> told = ask.apply(new About(LocalDate.parse(part(any, 2)), part(any, 3), children));
            List<AssignedTask> over = same.stream()
                    .filter(task -> told.contains(child(task)) == in)
                    .toList();
            over.forEach(task -> task.settle(Text.say("notice.settled." + why), clock.instant()));
            ended += over.size();
        }
        return ended;
    }

    private static ChildId child(AssignedTask task) {
        return new ChildId(part(task, 1));
    }

    private static String part(AssignedTask task, int number) {
        return task.subject().split(":", -1)[number];
    }
}
