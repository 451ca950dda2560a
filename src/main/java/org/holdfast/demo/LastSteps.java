package org.holdfast.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.plan.Answer;
import org.holdfast.plan.Author;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.form.PlanKind;

/** Takes a plan from its last approval to where it stands today. */
final class LastSteps {
    private static final Sight LEAD = new Sight(Set.of(Role.DESIGNATED_TEACHER), Set.of());

    private final Town town;
    private final Dice dice;
    private final Times times;

    LastSteps(Town town, Dice dice, Times times) {
        this.town = town;
        this.dice = dice;
        this.times = times;
    }

    /** @param approved day of the last approval */
    void take(Draft draft, LocalDate approved) {
        Stage stage = Stage.of(draft.life, dice);
        if (stage == Stage.APPROVED && draft.fresh(times.fresh())) {
            draft.askAgain(approved);
            return;
        }
        LocalDate begun = dice.day(
                later(approved, times.today().minusDays(20)), times.today().minusDays(8));
        begin(draft, begun);
        draft.refresh(approved);
        if (stage == Stage.BEGUN) {
            draft.confirm(50, times.today().minusDays(3));
        } else if (stage.finished()) {
            draft.finish(times.today().minusDays(6));
            draft.follow(times.today().minusDays(6));
            send(draft, stage);
        }
    }

    /** The next number, with every answer carried over. */
    void begin(Draft draft, LocalDate day) {
        Author teacher = times.author(draft.life.place().lead(), day);
        draft.steps.add(draft.plan.beginNext(kind(draft), LEAD, teacher, false, "", day));
        draft.answers.values().forEach(Answer::carry);
    }

    /** Made ready and submitted by the designated teacher. */
    void submit(Draft draft, LocalDate day) {
        Author teacher = times.author(draft.life.place().lead(), day);
        draft.steps.add(draft.plan.move(PlanStep.MAKE_READY, kind(draft), LEAD, teacher));
        draft.steps.add(draft.plan.move(PlanStep.SUBMIT, kind(draft), LEAD, teacher));
    }

    private void send(Draft draft, Stage stage) {
        if (stage == Stage.READY) {
            Author teacher =
                    times.author(draft.life.place().lead(), times.today().minusDays(4));
            draft.steps.add(draft.plan.move(PlanStep.MAKE_READY, kind(draft), LEAD, teacher));
            return;
        }
        submit(draft, times.today().minusDays(5));
        if (stage == Stage.RETURNED) {
            boolean pep = kind(draft) == PlanKind.PEP;
            Role role = pep ? Role.VIRTUAL_SCHOOL_HEAD : Role.DEPUTY;
            Author reader = times.author(
                    pep
                            ? town.council(draft.life.sketch().home()).head()
                            : draft.life.place().deputy(),
                    times.today().minusDays(2));
            draft.steps.add(draft.plan.giveBack(
                    kind(draft),
                    new Sight(Set.of(role), Set.of()),
                    reader,
                    "Say what came of the support since last term, and count it.",
                    List.of("support", "progress")));
        }
    }

    private static PlanKind kind(Draft draft) {
        return PlanKind.of(draft.life.sketch().inCare());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
