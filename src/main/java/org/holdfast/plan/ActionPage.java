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

    private String action = "";
    private String what = "";
    private String who = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    /** @throws NotFound if the plan has no such action */
    public void open() {
        PlanView view = readPlan.run(strip.id());
        if (action.isEmpty()) {
            return;
        }
        PlanAction.Terms terms = view.actions().stream()
                .filter(known -> known.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("Action"))
                .terms();
        what = terms.what();
        who = terms.who();
        dueOn = terms.dueOn();
        doneOn = terms.doneOn();
    }

    public boolean known() {
        return !action.isEmpty();
    }

    public String save() {
        setAction.run(
                strip.id(),
                known() ? Optional.of(action) : Optional.empty(),
                new PlanAction.Terms(what, who, dueOn, doneOn));
        return Told.then(Text.say("plan.action.saved"), "/plan/plan", strip);
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
