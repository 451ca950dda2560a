package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatusChanged;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.child.LateChanges;
import org.holdfast.child.LateChanges.Change;
import org.holdfast.child.PlacementChanged;
import org.holdfast.child.RoleHolders;
import org.holdfast.child.SchoolChanged;
import org.holdfast.child.WorkerChanged;
import org.holdfast.child.move.MoveProposed;
import org.holdfast.child.move.MoveSettled;
import org.holdfast.child.move.SchoolMoves;
import org.holdfast.contact.ContactChanged;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.web.Text;

/**
 * Tasks that follow where a child's school, home, status or social worker changes: one for each thing to do and change.
 * Looks how the facts stand, whatever was heard, so that a change told twice asks nothing twice. Source: F65, F72.
 */
@ApplicationScoped
class ChangeTasks {
    /** Longer ago it is no news any more, as where the past is loaded from a file. Source: Holdfast, to be tuned in use. */
    private static final int LATELY = 31;

    /** Days for which the server looks by itself what began. */
    private static final int JUST_NOW = 3;

    private static final String ABOUT = "change:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final List<Class<? extends Record>> HEARD = List.of(
            SchoolChanged.class,
            WorkerChanged.class,
            PlacementChanged.class,
            CareStatusChanged.class,
            ContactChanged.class,
            MoveProposed.class,
            MoveSettled.class);

    @Inject
    LateChanges changes;

    @Inject
    SchoolMoves schoolMoves;

    @Inject
    AssignedTasks tasks;

    @Inject
    ReviewTasks reviews;

    @Inject
    LeftSchools left;

    @Inject
    Verifications verifications;

    @Inject
    Circumstances circumstances;

    @Inject
    RoleHolders holders;

    @Inject
    DueDays due;

    @Inject
    Clock clock;

    static boolean hears(OutboxEntry entry) {
        return HEARD.stream().anyMatch(entry::is);
    }

    void heard(OutboxEntry entry) {
        ChildId child = entry.childId().orElseThrow();
        if (entry.is(ContactChanged.class)) {
            verifications.settle(child, ofKind(child, TaskKind.VERIFY_CONTACTS));
        } else if (entry.is(MoveProposed.class)) {
            ofKind(child, TaskKind.KEEP_SCHOOL)
                    .forEach(task -> task.settle(Text.say("notice.settled.moveProposed"), clock.instant()));
        } else {
            List<Change> now = changes.of(child, LocalDate.now(clock).minusDays(LATELY));
            settle(child, now);
            if (!entry.is(MoveSettled.class)) {
                raise(child, now);
            }
        }
    }

    /** A place or a home that was said in advance begins without anybody doing anything. @return of how many children */
    int watch() {
        LocalDate today = LocalDate.now(clock);
        Map<ChildId, List<Change>> now =
                changes.since(today.minusDays(JUST_NOW)).stream().collect(Collectors.groupingBy(Change::child));
        now.forEach((child, some) -> {
            settle(child, some);
            raise(child, some);
            if (some.stream()
                    .anyMatch(change -> change.kind() == LateChanges.Kind.SCHOOL
                            && !change.on().isAfter(today))) {
                reviews.look(child);
            }
        });
        return now.size();
    }

    private void raise(ChildId child, List<Change> now) {
        LocalDate today = LocalDate.now(clock);
        for (Change change : now) {
            boolean ahead = change.on().isAfter(today);
            ChangeAsks.of(change.kind(), ahead).forEach(ask -> raise(ask, change));
            if (change.kind() == LateChanges.Kind.SCHOOL && !ahead) {
                left.passOn(child, change.to());
            }
        }
    }

    /** Asked once for a change: not where it was asked, or done, since the change is known. */
    private void raise(ChangeAsks ask, Change change) {
        boolean moves = ask == ChangeAsks.SAME_SCHOOL && schoolMoves.since(change.child(), change.on());
        if (moves
                || tasks.of(change.child(), ask.kind()).stream()
                        .anyMatch(task -> answers(task, ask, change.knownAt()))) {
            return;
        }
        Circumstance child = circumstances.of(change.child());
        AssignedTask.Cause why = new AssignedTask.Cause(
                Text.say("notice.cause.change." + change.kind() + "." + ask, DAY.format(change.on())),
                ask.href(change.child().id()),
                key(ask, change),
                ABOUT + ask + ":" + change.child().id());
        tasks.raise(new AssignedTask(
                        ask.kind(), owner(ask, child, change.child()), why, by(ask, change, child), clock.instant())
                .about(change.child(), child.careOf().isPresent()));
    }

    /** Transport for a move that did not take place answers nothing. */
    private static boolean answers(AssignedTask task, ChangeAsks ask, Instant known) {
        boolean off = ask == ChangeAsks.TRANSPORT
                && task.ended()
                        .filter(how -> how == AssignedTask.Ending.SETTLED)
                        .isPresent();
        return !off
                && (!task.raisedAt().isBefore(known)
                        || task.endedAt().filter(at -> !at.isBefore(known)).isPresent());
    }

    private TaskOwner owner(ChangeAsks ask, Circumstance child, ChildId id) {
        if (!ask.ofSocialCare()) {
            return TaskOwner.role(Role.DESIGNATED_TEACHER);
        }
        if (!holders.of(id, Role.SOCIAL_WORKER).isEmpty()) {
            return TaskOwner.role(Role.SOCIAL_WORKER);
        }
        return TaskOwner.role(child.careOf().isPresent() ? Role.VIRTUAL_SCHOOL_HEAD : Role.DESIGNATED_TEACHER);
    }

    /** What must be ready on a day ahead is ready the day before. */
    private LocalDate by(ChangeAsks ask, Change change, Circumstance child) {
        LocalDate today = LocalDate.now(clock);
        LocalDate within = due.of(child.careOf().or(child::area), ask.within());
        LocalDate before = change.on().minusDays(1);
        return change.on().isAfter(today) && before.isBefore(within) ? before : within;
    }

    private void settle(ChildId child, List<Change> now) {
        verifications.settle(child, ofKind(child, TaskKind.VERIFY_CONTACTS));
        Set<String> ahead =
                now.stream().map(change -> key(ChangeAsks.TRANSPORT, change)).collect(Collectors.toSet());
        ofKind(child, TaskKind.ARRANGE_TRANSPORT).stream()
                .filter(task -> liesAhead(task) && !ahead.contains(task.causeKey()))
                .forEach(task -> task.settle(Text.say("notice.settled.moveOff"), clock.instant()));
    }

    /** Whether the change for which it was raised was to come, and its day is in its key. */
    private boolean liesAhead(AssignedTask task) {
        LocalDate on = LocalDate.parse(task.causeKey().substring(task.causeKey().lastIndexOf(':') + 1));
        return on.isAfter(LocalDate.now(clock));
    }

    private List<AssignedTask> ofKind(ChildId child, TaskKind... kinds) {
        return tasks.openOf(child).stream()
                .filter(task ->
                        task.subject().startsWith(ABOUT) && Stream.of(kinds).anyMatch(kind -> kind == task.kind()))
                .toList();
    }

    private static String key(ChangeAsks ask, Change change) {
        return ABOUT + ask + ":" + change.child().id() + ":" + change.kind() + ":" + change.to() + ":" + change.on();
    }
}
