package org.holdfast.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;

/**
 * A child's living plan as one reader has it: the number in hand, what is around it, whether it is up to date, for whom it
 * waits and what it is found wanting in.
 *
 * @param turns one an owner of sections; empty where no plan was started
 */
public record PlanView(
        PlanInHand hand,
        Map<String, Answer> answers,
        List<Target> targets,
        List<PlanAction> actions,
        List<ChildViews> views,
        List<PlanGap> gaps,
        List<SectionGap> sectionGaps,
        List<VersionLine> versions,
        UpToDate upToDate,
        boolean approvable,
        PlanTerms.Present term,
        Turn.Around around,
        List<Turn> turns,
        PreCheck check,
        Follows follows) {
    static PlanView unstarted(PlanInHand hand, UpToDate upToDate) {
        return new PlanView(
                hand,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                upToDate,
                false,
                new PlanTerms.Present(false, "term"),
                new Turn.Around(hand, List.of(), List.of(), List.of()),
                List.of(),
                PreCheck.NOTHING,
                Follows.NONE);
    }

    /** For whoever writes some sections for the designated teacher: their answers, and whose turn they are. */
    PlanView handedOver(Map<String, Answer> some, List<Turn> own) {
        return new PlanView(
                hand,
                some,
                targets,
                actions,
                views,
                gaps,
                sectionGaps,
                versions,
                upToDate,
                approvable,
                term,
                around,
                own,
                check,
                Follows.NONE);
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.code())).filter(answer -> !answer.blank());
    }

    /** Answers of a section that came over from the last version and were not confirmed, the needed and the others. */
    public long carried(Section section) {
        return section.questions().stream().filter(this::carried).count();
    }

    public boolean carried(Question question) {
        return answer(question)
                .filter(answer -> answer.state() == Answer.State.CARRIED)
                .isPresent();
    }

    /** How the needed answers of each section stand, in the order of the form. */
    public List<SectionState> sections() {
        return hand.form().sections().stream()
                .flatMap(section -> turns.stream()
                        .flatMap(turn -> turn.sections().stream())
                        .filter(state -> state.section().code().equals(section.code())))
                .toList();
    }

    public SectionState state(Section section) {
        return sections().stream()
                .filter(state -> state.section().code().equals(section.code()))
                .findFirst()
                .orElseThrow();
    }

    /** Of all needed answers, how many are given and confirmed. */
    public int given() {
        return sections().stream().mapToInt(SectionState::given).sum();
    }

    public int needed() {
        return sections().stream().mapToInt(SectionState::needed).sum();
    }

    /** Those for whom the draft waits besides the reader. */
    public List<Turn> waitingFor() {
        return turns.stream().filter(turn -> turn.open() && !turn.mine()).toList();
    }

    /** Whose turn a section is. */
    public Turn turn(Section section) {
        return turns.stream()
                .filter(turn -> turn.owner() == section.owner())
                .findFirst()
                .orElseThrow();
    }

    /** Every move of the plan, newest first. */
    public List<StepTaken> steps() {
        return around.steps();
    }

    /** Every reminder sent, newest first. */
    public List<Reminder> reminders() {
        return around.reminders();
    }

    /** The last return of the number in hand that was not submitted again since. */
    public Optional<StepTaken> returned() {
        return hand.living()
                .flatMap(plan -> steps().stream()
                        .filter(step -> step.number() == plan.number())
                        .filter(step -> step.step() == PlanStep.RETURN || step.step() == PlanStep.SUBMIT)
                        .findFirst())
                .filter(step -> step.step() == PlanStep.RETURN);
    }
}
