package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.Refused;
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

    @Inject
    DraftSlip draft;

    private String reason = "";
    private @Nullable FollowForm form;
    private transient @Nullable PlanView view;

    public void open() {
        draft.open("plan-confirm", Text.say("plan.confirm.place"));
        getForm();
    }

    public FollowForm getForm() {
        if (form == null) {
            form = FollowForm.of(view().follows());
        }
        return form;
    }

    public PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    /** Null where something is missing: the page stays as it is. */
    public @Nullable String save() {
        draft.saving();
        try {
            confirmPlan.run(strip.id(), reason, getForm().typed());
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(FollowForm::clientId).orElse(null));
            return null;
        }
        return Told.then(Text.say("plan.confirm.saved", strip.forename()), "/plan/plan", strip);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
