package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sets a target, changes one, or closes it. */
@Named
@ViewScoped
public class TargetPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient SetTarget setTarget;

    @Inject
    transient CloseTarget closeTarget;

    @Inject
    transient RemoveTarget removeTarget;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private String target = "";
    private String from = "";
    private transient @Nullable PlanView view;
    private int version;
    private String need = "";
    private String aim = "";
    private String baseline = "";
    private String measure = "";
    private String owner = "";
    private @Nullable LocalDate reviewOn;
    private String keptWhy = "";
    private String closedWhy = "";
    private Target.@Nullable Outcome outcome;

    /** @throws NotFound if the plan has no such target */
    public void open() {
        draft.open(target.isEmpty() ? "plan-target" : "plan-target-" + target, Text.say("plan.target.place"));
        if (!target.isEmpty()) {
            Target held = held(target);
            version = held.version();
            take(held.terms());
            reviewOn = held.terms().reviewOn();
            keptWhy = held.terms().keptWhy();
        } else if (!from.isEmpty()) {
            take(held(from).terms());
        } else {
            view();
        }
    }

    private PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    private Target held(String id) {
        return view().targets().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Target"));
    }

    private void take(Target.Terms terms) {
        need = terms.need();
        aim = terms.aim();
        baseline = terms.baseline();
        measure = terms.measure();
        owner = terms.owner();
    }

    public boolean known() {
        return !target.isEmpty();
    }

    /** One of an earlier term can only be closed. */
    public boolean editable() {
        return !known() || !held(target).ofEarlierTerm(view().hand().plan());
    }

    public boolean closable() {
        return known() && held(target).open();
    }

    /** "94% the same as the target of version 4, which was partly met"; empty where it is not. */
    public String copied() {
        return Target.copied(view().hand().plan(), aim, view().targets())
                .map(earlier -> Text.say(
                        "plan.target.copied",
                        Likeness.percent(earlier.terms().aim(), aim),
                        earlier.firstIn(),
                        earlier.outcome()
                                .map(o -> o.title().toLowerCase(Locale.ROOT))
                                .orElseGet(() -> Text.say("plan.target.stillOpen"))))
                .orElse("");
    }

    public String save() {
        Optional<SetTarget.Read> read = known() ? Optional.of(new SetTarget.Read(target, version)) : Optional.empty();
        draft.saving();
        setTarget.run(strip.id(), read, new Target.Terms(need, aim, baseline, measure, owner, reviewOn, keptWhy));
        return Told.then(Text.say("plan.target.saved"), "/plan/plan", strip);
    }

    public String close() {
        closed();
        return Told.then(Text.say("plan.target.closed"), "/plan/plan", strip);
    }

    /** Closes it and opens the next one with the same need, start and measure. */
    public String renew() {
        closed();
        return Told.then(Text.say("plan.target.closed"), "/plan/target?from=" + target, strip);
    }

    private void closed() {
        closeTarget.run(strip.id(), target, outcome == null ? Target.Outcome.NO_LONGER_NEEDED : outcome, closedWhy);
    }

    public String remove() {
        removeTarget.run(strip.id(), target);
        return Told.then(Text.say("plan.target.removed"), "/plan/plan", strip);
    }

    public Target.Outcome[] outcomes() {
        return Target.Outcome.values();
    }

    public int version() {
        return version;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String id) {
        target = id == null ? "" : id;
    }

    /** The target that a new one goes on from. */
    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String id) {
        from = id == null ? "" : id;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String text) {
        need = text;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String text) {
        aim = text;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String text) {
        baseline = text;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String text) {
        measure = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String text) {
        owner = text;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate day) {
        reviewOn = day;
    }

    public Target.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Target.@Nullable Outcome chosen) {
        outcome = chosen;
    }

    public String getClosedWhy() {
        return closedWhy;
    }

    public void setClosedWhy(String text) {
        closedWhy = text;
    }

    public String getKeptWhy() {
        return keptWhy;
    }

    public void setKeptWhy(String text) {
        keptWhy = text;
    }
}
