package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.exclusion.told.Delivery;
import org.holdfast.exclusion.told.ExclusionNotice;
import org.holdfast.exclusion.told.ExclusionNotices;
import org.holdfast.exclusion.told.LetterDecided;
import org.holdfast.exclusion.told.LetterHeld;
import org.holdfast.exclusion.told.NoticeSent;
import org.holdfast.exclusion.told.NoticesEnded;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/**
 * Tasks for those who are told of a suspension or exclusion, and for letters that wait; and what the notice keeps of it:
 * that the task was shown, that the mail went out. Source: F40.
 */
@ApplicationScoped
class ExclusionTasks {
    private static final String TOLD = "/exclusion/exclusions";
    private static final String NOTICE = "notice:";
    private static final String LETTER = "letter:";

    @Inject
    ExclusionNotices notices;

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    Clock clock;

    /** @return whether it was for this class */
    boolean heard(OutboxEntry entry) {
        if (entry.is(NoticeSent.class)) {
            sent(entry.as(NoticeSent.class));
        } else if (entry.is(NoticesEnded.class)) {
            NoticesEnded ended = entry.as(NoticesEnded.class);
            tasks.settle(
                    ended.ladder(),
                    Text.say("notice.settled.told." + ended.how().name()));
        } else if (entry.is(LetterHeld.class)) {
            held(entry.as(LetterHeld.class));
        } else if (entry.is(LetterDecided.class)) {
            tasks.settle(LETTER + entry.as(LetterDecided.class).letterId(), Text.say("notice.settled.letter"));
        } else {
            return false;
        }
        return true;
    }

    /** Nothing for a notice that was acknowledged, or ended otherwise, before its entry came here. */
    private void sent(NoticeSent event) {
        Optional<ExclusionNotice> told = notices.byId(event.noticeId()).filter(ExclusionNotice::open);
        Circumstance child = circumstances.of(event.childId());
        if (told.isEmpty() || !child.open()) {
            return;
        }
        ExclusionNotice notice = told.get();
        AssignedTask task = task(
                TaskKind.ACKNOWLEDGE_SUSPENSION,
                notice.role(),
                new AssignedTask.Cause(
                        Text.say(
                                "notice.cause.told." + notice.cause().name() + (notice.step() == 0 ? "" : ".instead"),
                                Show.moment(notice.dueAt(), clock)),
                        page(TOLD, event.childId(), notice.exclusionId()),
                        NOTICE + notice.id(),
                        notice.ladder()),
                event.childId(),
                child);
        boolean granted = notice.role().reach() == Role.Reach.GRANTED;
        tasks.raise(notice.organisationId().filter(it -> !granted).map(task::at).orElse(task));
    }

    private void held(LetterHeld event) {
        Circumstance child = circumstances.of(event.childId());
        if (child.open()) {
            tasks.raise(task(
                    TaskKind.RELEASE_LETTER,
                    Role.SOCIAL_WORKER,
                    new AssignedTask.Cause(
                            Text.say("notice.cause.letter"),
                            page("/exclusion/letters", event.childId(), event.exclusionId()),
                            LETTER + event.letterId(),
                            LETTER + event.letterId()),
                    event.childId(),
                    child));
        }
    }

    private AssignedTask task(TaskKind kind, Role role, AssignedTask.Cause why, ChildId id, Circumstance child) {
        return new AssignedTask(kind, TaskOwner.role(role), why, LocalDate.now(clock), clock.instant())
                .about(id, child.careOf().isPresent());
    }

    private static String page(String path, ChildId child, String exclusionId) {
        return path + "?child=" + child.id() + "&id=" + exclusionId;
    }

    /** The mail server took a mail for one of those who are told. */
    void mailed(AssignedTask task) {
        notice(task).ifPresent(notice -> notice.delivered(Delivery.MAIL, clock.instant()));
    }

    /** Tasks stand on a page that their reader opened. Nothing is asked of the database where none of them is of this kind. */
    void shown(List<TaskLine> lines) {
        List<String> ids = lines.stream()
                .filter(line -> line.href().startsWith(TOLD))
                .map(TaskLine::id)
                .toList();
        List<String> told = tasks.byIds(ids).stream()
                .filter(task -> task.kind() == TaskKind.ACKNOWLEDGE_SUSPENSION)
                .map(ExclusionTasks::noticeId)
                .toList();
        notices.byIds(told).stream()
                .filter(ExclusionNotice::open)
                .forEach(notice -> notice.delivered(Delivery.TASK_SHOWN, clock.instant()));
    }

    private Optional<ExclusionNotice> notice(AssignedTask task) {
        return task.kind() == TaskKind.ACKNOWLEDGE_SUSPENSION ? notices.byId(noticeId(task)) : Optional.empty();
    }

    private static String noticeId(AssignedTask task) {
        return task.causeKey().substring(NOTICE.length());
    }
}
