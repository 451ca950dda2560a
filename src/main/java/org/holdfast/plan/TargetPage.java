package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
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

    private String target = "";
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
        PlanView view = readPlan.run(strip.id());
        if (target.isEmpty()) {
            return;
        }
        Target held = view.targets().stream()
                .filter(known -> known.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("Target"));
        version = held.version();
        Target.Terms terms = held.terms();
        need = terms.need();
        aim = terms.aim();
        baseline = terms.baseline();
        measure = terms.measure();
        owner = terms.owner();
        reviewOn = terms.reviewOn();
    }

    public boolean known() {
        return !target.isEmpty();
    }

    public String save() {
        Optional<SetTarget.Read> read = known() ? Optional.of(new SetTarget.Read(target, version)) : Optional.empty();
        setTarget.run(strip.id(), read, new Target.Terms(need, aim, baseline, measure, owner, reviewOn));
        return Told.then(Text.say("plan.target.saved"), "/plan/plan", strip);
    }

    public String close() {
        closeTarget.run(strip.id(), target, outcome == null ? Target.Outcome.NO_LONGER_NEEDED : outcome, closedWhy);
        return Told.then(Text.say("plan.target.closed"), "/plan/plan", strip);
    }

    public String remove() {
        removeTarget.run(strip.id(), target);
        return Told.then(Text.say("plan.target.removed"), "/plan/plan", strip);
    }

    public Target.Outcome[] outcomes() {
        return Target.Outcome.values();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String id) {
        target = id == null ? "" : id;
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
