package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Says why a part cannot be right yet, who mends it and by when. */
@Named
@ViewScoped
public class PlanGapPage implements Serializable {
    /** Key person and safe place have their own page for it. */
    private static final List<PartName> PARTS =
            List.of(PartName.VIEWS, PartName.CONTACTS, PartName.SUPPORT, PartName.PREFERENCES, PartName.REVIEW);

    @Inject
    transient ReadPlan readPlan;

    @Inject
    transient RecordPlanGap recordPlanGap;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private PartName part = PartName.VIEWS;
    private String reason = "";
    private String owner = "";
    private @Nullable LocalDate dueOn;

    public void open() {
        readPlan.run(strip.id());
        draft.open("plan-gap", Text.say("plan.gap.place"));
    }

    public String save() {
        draft.saving();
        recordPlanGap.run(strip.id(), new RecordPlanGap.Gap(part, reason, owner, dueOn));
        return Told.then(Text.say("plan.gap.saved", owner, show.longDate(dueOn)), "/plan/plan", strip);
    }

    public List<PartName> parts() {
        return PARTS;
    }

    public PartName getPart() {
        return part;
    }

    public void setPart(@Nullable PartName name) {
        part = name == null ? PartName.VIEWS : name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String name) {
        owner = name;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate day) {
        dueOn = day;
    }
}
