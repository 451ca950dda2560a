package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.child.Standing;
import org.holdfast.plan.Approval;
import org.holdfast.plan.Author;
import org.holdfast.plan.FrozenTexts;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanInHand;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.plan.form.Situation;
import org.holdfast.school.StaffMember;

/** Writes each plan as it grew: started, answered, approved up to three times, and the draft in hand today. */
final class PlanMaker {
    private static final int DAYS_BETWEEN_VERSIONS = 112;

    private final DemoRows rows;
    private final Town town;
    private final FrozenTexts freezing;
    private final Function<Life, PlanForm> forms;
    private final Dice dice;
    private final Times times;
    private final LastSteps steps;
    private final TaskMaker tasks;

    PlanMaker(
            DemoRows rows,
            Town town,
            FrozenTexts freezing,
            Function<Life, PlanForm> forms,
            Size size,
            Times times,
            TaskMaker tasks) {
        this.rows = rows;
        this.town = town;
        this.freezing = freezing;
        this.forms = forms;
        this.dice = new Dice(size.seed(), "plans");
        this.times = times;
        this.tasks = tasks;
        this.steps = new LastSteps(town, dice, times);
    }

    /** @return the plan as written; empty where the child has none */
    Optional<Draft> write(Life life) {
        if (!life.planned()) {
            return Optional.empty();
        }
        List<LocalDate> approvals = approvals(life);
        Draft draft = start(life, approvals);
        rows.keep(draft.plan);
        for (LocalDate day : approvals) {
            approve(draft, day);
        }
        if (approvals.isEmpty()) {
            draft.refresh(draft.plan.startedOn());
        } else {
            steps.take(draft, life.story().confirmedOn());
        }
        rows.keepAfter(draft.steps);
        rows.keepAfter(draft.versions);
        rows.keepAfter(draft.answers.values());
        rows.keepAfter(draft.views);
        rows.keepAfter(draft.follows);
        rows.keepAfter(draft.targets);
        rows.keepAfter(draft.actions);
        tasks.write(draft);
        return Optional.of(draft);
    }

    /** Days of approval, oldest first. */
    private List<LocalDate> approvals(Life life) {
        List<LocalDate> days = new ArrayList<>();
        if (life.has(KnownFault.NEVER_APPROVED)) {
            return days;
        }
        LocalDate day = life.story().confirmedOn();
        int most = life.number() < Saltmarsh.CHILDREN ? 3 : dice.pick(1, 1, 2, 2, 3);
        while (days.size() < most && (days.isEmpty() || day.isAfter(life.since().plusDays(40)))) {
            days.add(0, day);
            day = day.minusDays(DAYS_BETWEEN_VERSIONS);
        }
        return days;
    }

    private Draft start(Life life, List<LocalDate> approvals) {
        LocalDate begun = approvals.isEmpty()
                ? dice.day(life.since(), times.today())
                : approvals.get(0).minusDays(20);
        boolean inCare = life.sketch().inCare();
        Plan plan = Plan.start(life.child(), inCare, life.disclosed(), begun);
        PlanForm form = forms.apply(life)
                .shownFor(Situation.of(PlanKind.of(inCare), life.child().curriculumYear(times.today())));
        Draft draft = new Draft(life, plan, form, dice, times);
        draft.answerAll(begun);
        if (approvals.isEmpty()) {
            plan.review(times.today().plusDays(dice.between(10, 30)), begun);
        }
        return draft;
    }

    private void approve(Draft draft, LocalDate day) {
        Life life = draft.life;
        boolean last = day.equals(life.story().confirmedOn());
        LocalDate review = last ? life.story().reviewOn() : day.plusDays(DAYS_BETWEEN_VERSIONS);
        if (draft.plan.approvedNumber().isPresent()) {
            steps.begin(draft, day.minusDays(12));
        }
        draft.prepare(day.minusDays(6), day, review);
        int number = draft.plan.number();
        boolean pep = life.sketch().inCare();
        StaffMember approver =
                pep ? town.council(life.sketch().home()).head() : life.place().deputy();
        Role role = pep ? Role.VIRTUAL_SCHOOL_HEAD : Role.DEPUTY;
        Author author = times.author(approver, day);
        Sight sight = new Sight(Set.of(role), Set.of());
        steps.submit(draft, day);
        draft.steps.add(draft.plan.approve(new Approval(
                PlanKind.of(pep),
                sight,
                pep,
                life.disclosed(),
                Set.of(life.place().lead().id()),
                true,
                author)));
        Standing standing = new Standing(Optional.empty(), pep, life.disclosed());
        Optional<String> authority =
                pep ? Optional.of(town.council(life.sketch().home()).id()) : Optional.empty();
        PlanInHand hand =
                new PlanInHand(life.child(), day, standing, authority, draft.form, Optional.of(draft.plan), author);
        PlanVersion version = freezing.freeze(hand, number, role, draft.written());
        draft.versions.add(version);
    }
}
