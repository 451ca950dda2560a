package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Says what changed in the plan because of what happened. */
@Named
@ViewScoped
public class FollowPage implements Serializable {
    @Inject
    transient ReadFollows readFollows;

    @Inject
    transient RecordFollows recordFollows;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private @Nullable FollowForm form;

    public void open() {
        draft.open("plan-follow", Text.say("plan.follow.place"));
        getForm();
    }

    public FollowForm getForm() {
        if (form == null) {
            form = FollowForm.of(readFollows.run(strip.id()).follows());
        }
        return form;
    }

    /** Null where something is missing: the page stays as it is. */
    public @Nullable String save() {
        draft.saving();
        try {
            recordFollows.run(strip.id(), getForm().typed());
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(FollowForm::clientId).orElse(null));
            return null;
        }
        return Told.then(Text.say("plan.follow.saved"), "/plan/plan", strip);
    }

    public Rule rule() {
        return CheckRule.FOLLOWS_WHAT_HAPPENED;
    }
}
