package org.holdfast.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.plan.OwnersChased;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.StepTaken;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.meeting.MeetingHeld;
import org.holdfast.platform.Outbox;
import org.holdfast.school.StaffAbsence;
import org.holdfast.school.StaffMember;

/** Puts into the outbox what lately happened, so that tasks wait for everybody; and says who is away today. */
final class TaskMaker {
    private static final int CHASED = 3;

    private final DemoRows rows;
    private final Outbox outbox;
    private final Times times;
    private int chased;
    private int asked;

    TaskMaker(DemoRows rows, Outbox outbox, Times times) {
        this.rows = rows;
        this.outbox = outbox;
        this.times = times;
    }

    /** Dele Adeyemi, key person of Maya Ellerby, is away for three days: Ruth Lindqvist acts. */
    void away(Place saltmarsh) {
        LocalDate today = times.today();
        StaffMember dele = saltmarsh.adults().get(0);
        rows.keep(new StaffAbsence(
                dele.id(),
                new Period(today, today.plusDays(3)),
                saltmarsh.deputy().name(),
                Place.written(today, today)));
    }

    void write(Draft draft) {
        PlanStatus status = draft.plan.status();
        if (status == PlanStatus.SUBMITTED || status == PlanStatus.RETURNED) {
            StepTaken last = draft.steps.get(draft.steps.size() - 1);
            outbox.put(PlanMoved.of(draft.plan, last), draft.life.id());
        }
        if (status == PlanStatus.DRAFT) {
            draft.life
                    .worker()
                    .filter(worker -> signsIn(worker) && chased < CHASED)
                    .ifPresent(worker -> {
                        chased++;
                        chase(draft, worker);
                    });
        }
        meeting(draft);
    }

    private void chase(Draft draft, StaffMember worker) {
        List<String> missing = draft.form.sections().stream()
                .filter(section -> section.owner() == Role.SOCIAL_WORKER)
                .flatMap(section -> section.questions().stream())
                .map(Question::label)
                .limit(2)
                .toList();
        OwnersChased.Chase chase =
                new OwnersChased.Chase(Role.SOCIAL_WORKER, Optional.of(worker.id()), worker.name(), missing);
        outbox.put(
                new OwnersChased(
                        draft.life.id(),
                        draft.plan.number(),
                        draft.life.place().lead().name(),
                        List.of(chase)),
                draft.life.id());
    }

    /** What was agreed last for Maya Ellerby, and for the first child of the reviewing officer who signs in. */
    private void meeting(Draft draft) {
        if (draft.actions.isEmpty()) {
            return;
        }
        PlanAction last = draft.actions.get(draft.actions.size() - 1);
        if (draft.life.number() == 0) {
            agree(draft, last, draft.life.place().adults().get(0), "Show her the new way to the Nook");
        }
        draft.life
                .reviewer()
                .filter(reviewer -> signsIn(reviewer) && asked == 0)
                .ifPresent(reviewer -> {
                    asked++;
                    agree(draft, last, reviewer, "Send the date of the next review");
                });
    }

    private void agree(Draft draft, PlanAction action, StaffMember who, String what) {
        LocalDate due = times.today().plusDays(4);
        MeetingHeld.Agreed agreed = new MeetingHeld.Agreed(action.id(), what, who.name(), Optional.of(who.id()), due);
        LocalDate held = times.today().minusDays(9);
        outbox.put(
                new MeetingHeld(draft.life.id(), Ids.next(), held, held.plusDays(90), List.of(agreed)),
                draft.life.id());
    }

    private static boolean signsIn(StaffMember adult) {
        return adult.name().equals("Priya Nandakumar") || adult.name().equals("Edith Marlowe");
    }
}
