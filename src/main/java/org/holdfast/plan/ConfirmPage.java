package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Says that nothing else has changed. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient ConfirmPlan confirmPlan;

    @Inject
    ChildStrip strip;

    private String reason = "";
    private transient @Nullable PlanView view;

    public void open() {
        view();
    }

    public PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    public String save() {
        confirmPlan.run(strip.id(), reason);
        return Told.then(Text.say("plan.confirm.saved", strip.forename()), "/plan/plan", strip);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
