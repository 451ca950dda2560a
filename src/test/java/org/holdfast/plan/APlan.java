package org.holdfast.plan;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Disclosure;
import org.holdfast.child.Sight;
import org.holdfast.kernel.Period;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.support.ReadSupport;
import org.holdfast.support.RecordSupportGap;
import org.holdfast.support.SupportGap;
import org.holdfast.support.SupportView;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;

/** A child with the people who write and approve their plan, and the acts of each in short words. */
public class APlan {
    public final World world;
    public final LocalAuthority authority;
    public final School school;
    public final Actor teacher;
    public final Actor deputy;
    public final Actor head;
    public final Child child;

    APlan(World world, boolean lookedAfter) {
        this.world = world;
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        deputy = world.deputy(school);
        head = world.virtualSchoolHead(authority);
        Period year = new Period(world.today().minusYears(1), null);
        child = lookedAfter
                ? world.aChild().onRollAt(school).lookedAfterBy(authority).make()
                : world.aChild()
                        .onRollAt(school)
                        .is(CareKind.SPECIAL_GUARDIANSHIP, null, year)
                        .make();
    }

    public static APlan inCare(World world) {
        return new APlan(world, true);
    }

    public static APlan afterCare(World world) {
        return new APlan(world, false);
    }

    public static <T> T bean(Class<T> kind) {
        return CDI.current().select(kind).get();
    }

    public APlan agreed() {
        world.inTransaction(() -> {
            bean(ChildFacts.class)
                    .record(new Disclosure(
                            child.id(),
                            Disclosure.GivenBy.PARENTAL_RESPONSIBILITY,
                            "Joan Wilmot",
                            "Helen Prior",
                            new Period(world.today().minusDays(30), null),
                            Instant.EPOCH));
            return true;
        });
        return this;
    }

    public APlan started() {
        world.as(teacher, () -> bean(StartPlan.class).run(child.id()));
        return this;
    }

    public APlan answers(Actor who, String question, String text) {
        int version = Optional.ofNullable(held(question)).map(Answer::version).orElse(0);
        world.doAs(who, () -> bean(SaveAnswers.class)
                .run(child.id(), List.of(new SaveAnswers.Typed(question, text, version))));
        return this;
    }

    /** Every question that "up to date" and the plan ask for. */
    public APlan whole() {
        for (String question : List.of(
                "support.see",
                "support.helps",
                "support.worse",
                "support.given",
                "about.preferences",
                "about.setting")) {
            answers(teacher, question, "Words about " + question);
        }
        world.doAs(teacher, () -> {
            bean(SetReviewDate.class).run(child.id(), world.today().plusDays(60));
            bean(RecordViews.class)
                    .run(
                            child.id(),
                            new ChildViews.Asked(
                                    world.today().minusDays(3),
                                    "Dele Adeyemi",
                                    ChildViews.Method.SPOKEN,
                                    null,
                                    "I like the library desk."));
        });
        return this;
    }

    public Answer held(String question) {
        return world.inTransaction(() -> bean(Plans.class).answers(plan()).get(question));
    }

    public Plan plan() {
        return world.inTransaction(() -> bean(Plans.class).of(child).orElseThrow());
    }

    /** All that is asked of the teacher is answered or confirmed, and the plan waits for approval. */
    public APlan submitted() {
        return submittedBy(teacher);
    }

    APlan submittedBy(Actor who) {
        completedBy(who);
        int number = plan().number();
        world.doAs(who, () -> {
            bean(MovePlan.class).run(child.id(), number, PlanStep.MAKE_READY);
            bean(MovePlan.class).run(child.id(), number, PlanStep.SUBMIT);
        });
        return this;
    }

    /** Each blank is filled, each answer carried over is confirmed. */
    APlan completedBy(Actor who) {
        PlanView view = view();
        view.hand().form().sections().stream()
                .filter(section -> section.owner() == Role.DESIGNATED_TEACHER)
                .flatMap(section -> section.questions().stream())
                .forEach(question -> complete(who, question, view.answers().get(question.code())));
        view.targets().stream()
                .filter(target ->
                        target.open() && target.ofEarlierTerm(view.hand().plan()))
                .forEach(target -> world.doAs(who, () -> bean(CloseTarget.class)
                        .run(child.id(), target.id(), Target.Outcome.MET, "It helped.")));
        gaps(who);
        return this;
    }

    /** What is missing and cannot be mended here gets its recorded gap. */
    private void gaps(Actor who) {
        world.doAs(who, () -> {
            for (PartName part : List.of(PartName.VIEWS, PartName.CONTACTS, PartName.REVIEW)) {
                bean(RecordPlanGap.class)
                        .run(child.id(), new RecordPlanGap.Gap(part, "Just begun", "Helen Prior", inAMonth()));
            }
            SupportView support = bean(ReadSupport.class).run(child.id());
            if (support.keyPerson().isEmpty()) {
                gap(SupportGap.Missing.KEY_PERSON);
            } else if (support.backup().isEmpty()) {
                gap(SupportGap.Missing.BACKUP);
            }
            if (support.safePlace().isEmpty()) {
                gap(SupportGap.Missing.SAFE_PLACE);
            }
            bean(ReadPlan.class).run(child.id()).waitingFor().forEach(turn -> turn.sections()
                    .forEach(state -> bean(RecordSectionGap.class)
                            .run(child.id(), state.section().code(), "Asked twice", turn.name(), inAMonth())));
        });
    }

    private void gap(SupportGap.Missing missing) {
        bean(RecordSupportGap.class)
                .run(child.id(), missing, new SupportGap.Promise("Just begun", "Helen Prior", inAMonth()));
    }

    private void complete(Actor who, Question question, @Nullable Answer held) {
        if (held != null && held.state() == Answer.State.CARRIED) {
            world.doAs(who, () -> bean(ConfirmAnswer.class).run(child.id(), question.code(), held.version()));
        } else if (question.mandatory() && (held == null || held.blank())) {
            answers(
                    who,
                    question.code(),
                    question.choices().isEmpty()
                            ? "Some words"
                            : question.choices().get(0));
        }
    }

    PlanView view() {
        return world.as(teacher, () -> bean(ReadPlan.class).run(child.id()));
    }

    /** The next draft, begun in the same term with a reason. */
    public APlan begunAgain() {
        int number = plan().number();
        world.doAs(teacher, () -> bean(BeginDraft.class).run(child.id(), number, "Moved to another class"));
        return this;
    }

    /** The next draft, begun in a later term. */
    APlan begunNextTerm() {
        world.inTransaction(() -> {
            Plan plan = bean(Plans.class).of(child).orElseThrow();
            Sight lead = new Sight(Set.of(Role.DESIGNATED_TEACHER), Set.of());
            Author who = Author.of(teacher, Instant.EPOCH);
            bean(Plans.class).add(plan.beginNext(view().hand().kind(), lead, who, false, "", world.today()));
            bean(Plans.class).answers(plan).values().forEach(Answer::carry);
            return true;
        });
        return this;
    }

    /** Submitted first where it is not yet. */
    public PlanVersion approvedBy(Actor who) {
        int number = plan().number();
        if (plan().status() == PlanStatus.DRAFT) {
            submitted();
        }
        return world.as(who, () -> bean(ApprovePlan.class).run(child.id(), number));
    }

    public UpToDate upToDate() {
        return world.as(teacher, () -> bean(ReadUpToDate.class).run(child.id()));
    }

    Target.Terms aTarget() {
        return new Target.Terms(
                "Reading", "Read aloud to one adult", "0 a week", "3 a week, counted", "R. Lindqvist", inAMonth());
    }

    LocalDate inAMonth() {
        return world.today().plusDays(30);
    }

    Actor person(Role role) {
        return world.person("Somebody", role, role.reach() == Role.Reach.ROLL ? school.id() : authority.id());
    }
}
