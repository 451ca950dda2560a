package org.holdfast.plan.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.PlanView;
import org.holdfast.plan.ReadPlan;
import org.holdfast.plan.SetAction;
import org.holdfast.plan.Told;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Sets what an adult has promised, changes it, or says that it is done. */
@Named
@ViewScoped
public class ActionPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient SetAction setAction;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private String action = "";
    private int read;
    private String what = "";
    private String who = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    /** @throws NotFound if the plan has no such action */
    public void open() {
        PlanView view = readPlan.run(strip.id());
        draft.open(action.isEmpty() ? "plan-action" : "plan-action-" + action, Text.say("plan.action.place"));
        if (action.isEmpty()) {
            return;
        }
        PlanAction.Terms terms = view.actions().stream()
                .filter(known -> known.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("Action"))
                .terms();
        read = Objects.hash(terms.what(), terms.who(), terms.dueOn(), terms.doneOn());
        what = terms.what();
        who = terms.who();
        dueOn = terms.dueOn();
        doneOn = terms.doneOn();
    }

    public boolean known() {
        return !action.isEmpty();
    }

    public String save() {
        draft.saving();
        setAction.run(
                strip.id(),
                known() ? Optional.of(action) : Optional.empty(),
                new PlanAction.Terms(what, who, dueOn, doneOn));
        return Told.then(Text.say("plan.action.saved"), "/plan/plan", strip);
    }

    /** Stands for what is saved now, so that a text typed over something else is known. */
    public int read() {
        return read;
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String id) {
        action = id == null ? "" : id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String text) {
        what = text;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String name) {
        who = name;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate day) {
        dueOn = day;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate day) {
        doneOn = day;
    }
}
