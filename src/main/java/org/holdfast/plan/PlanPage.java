package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.child.ChildStrip;
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
    transient ApprovePlan approvePlan;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    private int number;
    private transient @Nullable PlanView view;

    /** A line of a read-only section. */
    public record Line(String label, String text, @Nullable Answer answer) {
        public boolean carried() {
            return answer != null && answer.state() == Answer.State.CARRIED;
        }
    }

    public void open() {
        number = view().hand().living().map(Plan::number).orElse(0);
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
        return writable() && view().hand().plan().approvedAt().isPresent() && !unchanged.ok();
    }

    /** "Version 4 approved 8 Jul 2026 · version 5 in draft". */
    public String state() {
        if (!started()) {
            return Text.say("plan.state.none");
        }
        Plan plan = view().hand().plan();
        String kind = view().hand().kind().title();
        return view().versions().stream()
                .findFirst()
                .map(last -> Text.say(
                        "plan.state.both",
                        kind,
                        last.number(),
                        show.when(last.approvedAt()),
                        last.approverName(),
                        plan.number()))
                .orElseGet(() -> Text.say("plan.state.draft", kind, plan.number()));
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

    public String approve() {
        PlanVersion version = approvePlan.run(strip.id(), number);
        return Told.then(Text.say("plan.approved", version.number(), version.number() + 1), "/plan/plan", strip);
    }
}
