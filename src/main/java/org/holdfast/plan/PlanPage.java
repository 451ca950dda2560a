package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.child.ChildStrip;
import org.holdfast.plan.form.Question;
import org.holdfast.plan.form.Section;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** A child's plan to read, with its state and what can be done next. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient StartPlan startPlan;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private transient @Nullable PlanView view;

    /** A line of a read-only section. */
    public record Line(String label, String text, @Nullable Answer answer) {
        public boolean carried() {
            return answer != null && answer.state() == Answer.State.CARRIED;
        }
    }

    public void open() {
        view();
    }

    public PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    public boolean started() {
        return view().hand().living().isPresent();
    }

    public boolean writable() {
        return view().hand().writable();
    }

    /** Whether this reader could start one, were there agreement to it. */
    public boolean startable() {
        return !started() && (strip.mayEdit() || strip.profile().child().sight().has(Role.SOCIAL_WORKER));
    }

    public boolean mayWrite(Section section) {
        return writable() && section.writtenBy(view().hand().child().sight());
    }

    public boolean confirmable() {
        Part unchanged = view().upToDate().unchanged();
        return recordable() && view().hand().plan().approvedAt().isPresent() && !unchanged.ok();
    }

    public boolean recordable() {
        return view().hand().recordable();
    }

    /** @param name of a step */
    public boolean may(String name) {
        return view().hand().may(PlanStep.valueOf(name));
    }

    public boolean locked() {
        return started() && view().hand().plan().status() == PlanStatus.APPROVED;
    }

    /** "Begin the spring plan", or in the term of the approval "Amend, with a reason". */
    public String beginLabel() {
        return amending()
                ? Text.say("plan.step.amend")
                : Text.say("plan.step.begin", view().term().name());
    }

    public boolean amending() {
        return view().term().approvedInIt();
    }

    /** Whether the return in force points at a section. */
    public boolean asked(Section section) {
        return view().returned()
                .filter(step -> step.sections().contains(section.code()))
                .isPresent();
    }

    public String sectionTitle(String code) {
        return view().hand().form().section(code).map(Section::title).orElse(code);
    }

    /** Sections that a return in force points at, in the order of the form. */
    public List<Section> askedSections() {
        return sections().stream().filter(this::asked).toList();
    }

    /** Where to go on: in a section that was asked for, else at the first needed answer of the reader's own that is open. */
    public String continueHref() {
        return view().sections().stream()
                .filter(state -> mayWrite(state.section()))
                .min(Comparator.comparing((SectionState state) -> !asked(state.section()))
                        .thenComparing(SectionState::done))
                .map(state -> "/plan/edit?child=" + strip.childId() + "&section="
                        + state.section().code()
                        + state.first().map(code -> "&at=" + code).orElse(""))
                .orElse("/plan/edit?child=" + strip.childId());
    }

    public Outcomes outcomes() {
        return Outcomes.of(view().targets());
    }

    /** "Of 4 targets closed 2 were met, 1 partly met, 1 not met, 0 no longer needed." */
    public String trend() {
        Outcomes all = outcomes();
        return Text.say(
                "plan.outcomes.trend",
                all.closed(),
                all.count(Target.Outcome.MET),
                all.count(Target.Outcome.PARTLY_MET),
                all.count(Target.Outcome.NOT_MET),
                all.count(Target.Outcome.NO_LONGER_NEEDED));
    }

    public boolean earlier(Target target) {
        return target.ofEarlierTerm(view().hand().plan());
    }

    public List<Section> sections() {
        return started() ? view().hand().form().sections() : List.of();
    }

    public List<Line> lines(Section section) {
        return section.questions().stream()
                .map(question -> view().answer(question)
                        .map(answer -> new Line(question.label(), shown(question, answer), answer))
                        .orElseGet(() -> new Line(question.label(), "", null)))
                .toList();
    }

    private String shown(Question question, Answer answer) {
        return question.type() == Question.Type.DATE ? show.longDate(LocalDate.parse(answer.text())) : answer.text();
    }

    /** The last time the child was asked; empty if never. */
    public List<ChildViews> latestViews() {
        return view().views().stream().limit(1).toList();
    }

    public List<VersionLine> recentVersions() {
        return view().versions().stream().limit(5).toList();
    }

    public List<Target> openTargets() {
        return view().targets().stream().filter(Target::open).toList();
    }

    public String start() {
        startPlan.run(strip.id());
        return Told.then(Text.say("plan.started", strip.forename()), "/plan/plan", strip);
    }
}
