package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.child.Circumstances;
import org.holdfast.child.Circumstances.Circumstance;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.ActionDone;
import org.holdfast.plan.OwnersChased;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.form.Section;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.web.Text;

/** Tasks that follow from a plan: answers asked for, given back, waiting for approval, promised in a meeting. */
@ApplicationScoped
class PlanTasks {
    /** Before the id of an action, in the subject of its task. */
    static final String ACTION = "action:";

    @Inject
    AssignedTasks tasks;

    @Inject
    Circumstances circumstances;

    @Inject
    PlanForms forms;

    @Inject
    DueDays due;

    @Inject
    Clock clock;

    /** @param entry id of the entry, so that each chase is a cause of its own */
    void chased(OwnersChased event, String entry) {
        Circumstance child = circumstances.of(event.childId());
        int place = 0;
        for (OwnersChased.Chase chase : event.chases()) {
            TaskOwner owner = chase.personId()
                    .map(person -> TaskOwner.person(person, chase.name()))
                    .orElseGet(() -> TaskOwner.role(desk(chase.owner())));
            String missing = chase.missing().stream().collect(Collectors.joining("”, “", "“", "”"));
            raise(
                    event.childId(),
                    child,
                    TaskKind.ANSWER,
                    owner,
                    new AssignedTask.Cause(
                            Text.say(
                                    "notice.cause.chased",
                                    event.chasedBy(),
                                    chase.missing().size(),
                                    missing),
                            "/plan/edit?child=" + event.childId().id(),
                            "chase:" + entry + ":" + place++,
                            about("answers", event.childId(), event.number())),
                    due.of(child.area()));
        }
    }

    void moved(PlanMoved event, String entry) {
        switch (event.step()) {
            case MAKE_READY -> settle(event.childId(), event.number(), "notice.settled.ready", "answers", "returned");
            case SUBMIT -> {
                settle(event.childId(), event.number(), "notice.settled.submitted", "answers", "returned");
                approve(event, entry);
            }
            case WITHDRAW -> settle(event.childId(), event.number(), "notice.settled.withdrawn", "approve");
            case RETURN -> {
                settle(event.childId(), event.number(), "notice.settled.returned", "approve");
                returned(event, entry);
            }
            default -> {}
        }
    }

    void approved(PlanApproved event) {
        settle(event.childId(), event.number(), "notice.settled.approved", "answers", "returned", "approve");
    }

    /** For a child in care the looking-after virtual school, for others the designated teacher. */
    private void approve(PlanMoved event, String entry) {
        Circumstance child = circumstances.of(event.childId());
        raise(
                event.childId(),
                child,
                TaskKind.APPROVE,
                TaskOwner.role(child.careOf().isPresent() ? Role.VIRTUAL_SCHOOL_HEAD : Role.DESIGNATED_TEACHER),
                new AssignedTask.Cause(
                        Text.say("notice.cause.submitted"),
                        "/plan/plan?child=" + event.childId().id(),
                        "approve:" + entry,
                        about("approve", event.childId(), event.number())),
                due.of(child.careOf()));
    }

    private void returned(PlanMoved event, String entry) {
        Circumstance child = circumstances.of(event.childId());
        Map<Role, StringBuilder> sections = new LinkedHashMap<>();
        forms.on(event.begunOn(), child.careOf()).sections().stream()
                .filter(section -> event.sections().contains(section.code()))
                .forEach(section -> name(sections, section));
        sections.forEach((role, titles) -> raise(
                event.childId(),
                child,
                TaskKind.MEND_RETURNED,
                TaskOwner.role(role),
                new AssignedTask.Cause(
                        Text.say("notice.cause.returned", titles.toString(), event.reason()),
                        "/plan/edit?child=" + event.childId().id(),
                        "returned:" + entry + ":" + role,
                        about("returned", event.childId(), event.number())),
                due.of(child.area())));
    }

    private static void name(Map<Role, StringBuilder> sections, Section section) {
        StringBuilder titles = sections.computeIfAbsent(desk(section.owner()), role -> new StringBuilder());
        titles.append(titles.isEmpty() ? "“" : ", “").append(section.title()).append("”");
    }

    void met(MeetingHeld event) {
        Circumstance child = circumstances.of(event.childId());
        for (MeetingHeld.Agreed agreed : event.actions()) {
            raise(
                    event.childId(),
                    child,
                    TaskKind.ACTION,
                    agreed.personId()
                            .map(person -> TaskOwner.person(person, agreed.who()))
                            .orElseGet(() -> TaskOwner.role(Role.DESIGNATED_TEACHER)),
                    new AssignedTask.Cause(
                            Text.say("notice.cause.agreed", agreed.what(), agreed.who()),
                            "/plan/action?child=" + event.childId().id() + "&action=" + agreed.actionId(),
                            ACTION + agreed.actionId(),
                            ACTION + agreed.actionId()),
                    agreed.dueOn());
        }
    }

    void done(ActionDone event) {
        tasks.settle(ACTION + event.actionId(), Text.say("notice.settled.done"));
    }

    private void settle(ChildId child, int number, String why, String... abouts) {
        for (String about : List.of(abouts)) {
            tasks.settle(about(about, child, number), Text.say(why));
        }
    }

    private void raise(
            ChildId id, Circumstance child, TaskKind kind, TaskOwner owner, AssignedTask.Cause why, LocalDate day) {
        if (child.open()) {
            tasks.raise(new AssignedTask(kind, owner, why, day, clock.instant())
                    .about(id, child.careOf().isPresent()));
        }
    }

    private static String about(String what, ChildId child, int number) {
        return what + ":" + child.id() + ":" + number;
    }

    /** Roles that stand in for another have no desk of their own. */
    private static Role desk(Role role) {
        return switch (role) {
            case DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR -> Role.DESIGNATED_TEACHER;
            case VIRTUAL_SCHOOL_OFFICER -> Role.VIRTUAL_SCHOOL_HEAD;
            default -> role;
        };
    }
}
