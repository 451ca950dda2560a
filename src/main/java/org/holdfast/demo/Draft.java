package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.plan.Answer;
import org.holdfast.plan.Author;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.FrozenTexts;
import org.holdfast.plan.Occasion;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.PlanFollow;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.StepTaken;
import org.holdfast.plan.Target;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.Question;

/** A plan while it is written: what it says so far, and who said so when. */
final class Draft {
    final Life life;
    final Plan plan;
    final PlanForm form;
    final Map<String, Answer> answers = new LinkedHashMap<>();
    final List<PlanVersion> versions = new ArrayList<>();
    final List<StepTaken> steps = new ArrayList<>();
    final List<ChildViews> views = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<PlanAction> actions = new ArrayList<>();

    final List<PlanFollow> follows = new ArrayList<>();

    private final Dice dice;
    private final Times times;

    Draft(Life life, Plan plan, PlanForm form, Dice dice, Times times) {
        this.dice = dice;
        this.times = times;
        this.life = life;
        this.plan = plan;
        this.form = form;
    }

    FrozenTexts.Written written() {
        Optional<ChildViews> last = views.isEmpty() ? Optional.empty() : Optional.of(views.get(views.size() - 1));
        return new FrozenTexts.Written(answers, targets, actions, last, Optional.empty(), List.of(), List.of());
    }

    void answerAll(LocalDate day) {
        for (Question question : form.questions()) {
            boolean skipped = !question.mandatory() && dice.percent(45);
            String text = skipped ? "" : PlanTexts.answer(question, dice);
            if (!text.isEmpty()) {
                answers.put(question.code(), new Answer(plan, question, text, writer(question, day), day));
            }
        }
    }

    /** Before an approval: every answer changed or confirmed, views asked, a target and an action set. */
    void prepare(LocalDate asked, LocalDate day, LocalDate review) {
        for (Question question : form.questions()) {
            Answer answer = answers.get(question.code());
            if (answer != null && dice.percent(30)) {
                answer.write(plan, question, PlanTexts.answer(question, dice), writer(question, asked), asked);
            } else if (answer != null) {
                answer.confirm(plan, writer(question, asked), asked);
            }
        }
        boolean unasked = life.has(KnownFault.NO_VIEWS);
        ask(unasked && !asked.isBefore(times.termStart()) ? times.termStart().minusDays(9) : asked);
        Author lead = times.author(life.place().lead(), asked);
        renewTarget(lead, asked, review);
        actions.add(new PlanAction(
                plan,
                new PlanAction.Terms(
                        "Tell all who teach " + life.child().forename() + " what helps",
                        life.place().lead().name(),
                        day.plusDays(14),
                        null),
                lead,
                asked));
        plan.review(review, day);
    }

    /** Closes what was set last term and sets the next one, in words of its own. */
    private void renewTarget(Author lead, LocalDate day, LocalDate review) {
        targets.stream()
                .filter(Target::open)
                .forEach(target ->
                        target.close(plan, dice.pick(Target.Outcome.values()), dice.pick(PlanTexts.WHYS), lead, day));
        List<String> fresh = PlanTexts.AIMS.stream()
                .filter(aim -> targets.stream()
                        .noneMatch(target -> target.terms().aim().equals(aim)))
                .toList();
        targets.add(new Target(
                plan,
                new Target.Terms(
                        "Learning and confidence",
                        dice.pick(fresh),
                        "Now and then, with help",
                        "Seen by the key person, once a week",
                        life.place().adults().get(0).name(),
                        review),
                targets,
                lead,
                day));
    }

    /** Some of what was carried over is confirmed, the same each time. */
    void confirm(int share, LocalDate day) {
        for (Question question : form.questions()) {
            Answer answer = answers.get(question.code());
            if (answer != null && answer.state() == Answer.State.CARRIED && !kept(question) && dice.percent(share)) {
                answer.confirm(plan, writer(question, day), day);
            }
        }
    }

    /** The draft in hand as its authors hand it in. */
    void finish(LocalDate day) {
        confirm(100, day);
        LocalDate review = plan.reviewOn().orElse(day);
        renewTarget(times.author(life.place().lead(), day), day, review.isAfter(day) ? review : day.plusDays(60));
    }

    /** What changed because of a move since the last approval: nobody hands a plan in before that is said. */
    void follow(LocalDate earliest) {
        if (life.has(KnownFault.MOVED_HOME)) {
            LocalDate moved = life.story().movedHomeOn();
            follow(Occasion.Kind.PLACEMENT_CHANGE, moved, earliest, "The carers were told what helps in the mornings.");
        }
        if (life.has(KnownFault.MOVED_SCHOOL)) {
            LocalDate joined = life.story().joinedOn();
            follow(Occasion.Kind.SCHOOL_CHANGE, joined, earliest, "The support was set up anew with the adults here.");
        }
    }

    private void follow(Occasion.Kind kind, LocalDate day, LocalDate earliest, String words) {
        follows.add(new PlanFollow(
                plan,
                new Occasion(kind, Optional.empty(), day, day),
                new PlanFollow.Typed("", PlanFollow.Outcome.CHANGED, words),
                "",
                times.author(life.place().lead(), day.isAfter(earliest) ? day : earliest)));
    }

    /** Whether every answer that "up to date" asks for was checked since a day. */
    boolean fresh(LocalDate since) {
        return form.questions().stream()
                .filter(question -> question.part().isPresent())
                .flatMap(question -> Optional.ofNullable(answers.get(question.code())).stream())
                .noneMatch(answer -> answer.checkedOn().isBefore(since));
    }

    /** What was said since the last approval, so that only what the sketch wants is old. */
    void refresh(LocalDate since) {
        askAgain(since);
        for (Question question : form.questions()) {
            Answer answer = answers.get(question.code());
            if (answer != null && kept(question)) {
                LocalDate day = times.stale(dice);
                answer.confirm(plan, writer(question, day), day);
                answer.carry();
            } else if (answer != null
                    && question.part().isPresent()
                    && answer.checkedOn().isBefore(times.fresh())) {
                LocalDate day = times.checked(dice, since);
                answer.confirm(plan, writer(question, day), day);
            }
        }
    }

    /** The child's views, where the last are of an earlier term and the sketch wants them right. */
    void askAgain(LocalDate since) {
        LocalDate asked = since.isAfter(times.termStart()) ? since : times.termStart();
        boolean old = views.isEmpty() || views.get(views.size() - 1).askedOn().isBefore(times.termStart());
        if (!life.has(KnownFault.NO_VIEWS) && old) {
            ask(dice.day(asked, times.today()));
        }
    }

    /** Whether a known fault keeps an answer as old as it is. */
    private boolean kept(Question question) {
        return question.part()
                .map(part -> switch (part) {
                    case SUPPORT -> life.has(KnownFault.SUPPORT_STALE);
                    case PREFERENCES -> life.has(KnownFault.PREFERENCES_STALE);
                    default -> false;
                })
                .orElse(false);
    }

    private void ask(LocalDate day) {
        String by = life.place().adults().get(0).name();
        ChildViews.Method how = dice.pick(
                ChildViews.Method.SPOKEN, ChildViews.Method.SPOKEN, ChildViews.Method.WRITTEN, ChildViews.Method.DRAWN);
        views.add(new ChildViews(
                plan,
                new ChildViews.Asked(day, by, how, null, dice.pick(PlanTexts.VIEWS)),
                times.author(life.place().lead(), day),
                times.today()));
    }

    /** Each section is written by whose it is. */
    private Author writer(Question question, LocalDate day) {
        boolean social = form.sectionOf(question.code())
                .map(section -> section.owner() == Role.SOCIAL_WORKER)
                .orElse(false);
        return times.author(
                social
                        ? life.worker().orElse(life.place().lead())
                        : life.place().lead(),
                day);
    }
}
