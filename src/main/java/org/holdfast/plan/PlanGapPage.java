package org.holdfast.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.DraftSlip;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.Section;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Says why a part, or a section of somebody else, cannot be right yet, who mends it and by when. */
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
    transient RecordSectionGap recordSectionGap;

    @Inject
    transient Show show;

    @Inject
    ChildStrip strip;

    @Inject
    DraftSlip draft;

    private String what = PartName.VIEWS.name();
    private String reason = "";
    private String owner = "";
    private @Nullable LocalDate dueOn;
    private transient @Nullable PlanView view;

    public void open() {
        draft.open("plan-gap", Text.say("plan.gap.place"));
        section().ifPresent(section -> owner = view().turn(section).name());
    }

    private PlanView view() {
        if (view == null) {
            view = readPlan.run(strip.id());
        }
        return view;
    }

    public String save() {
        draft.saving();
        Optional<Section> section = section();
        if (section.isPresent()) {
            recordSectionGap.run(strip.id(), section.get().code(), reason, owner, dueOn);
        } else {
            recordPlanGap.run(strip.id(), new RecordPlanGap.Gap(part(), reason, owner, dueOn));
        }
        return Told.then(Text.say("plan.gap.saved", owner, show.longDate(dueOn)), "/plan/plan", strip);
    }

    public List<PartName> parts() {
        return PARTS;
    }

    /** Sections that somebody else writes and has not done. */
    public List<Section> sections() {
        return view().waitingFor().stream()
                .flatMap(turn -> turn.sections().stream())
                .filter(state -> !state.done())
                .map(SectionState::section)
                .toList();
    }

    private Optional<Section> section() {
        return sections().stream()
                .filter(section -> section.code().equals(what))
                .findFirst();
    }

    private PartName part() {
        return PARTS.stream()
                .filter(part -> part.name().equals(what))
                .findFirst()
                .orElseThrow(() -> new Refused(PlanRule.IS_GONE));
    }

    /** Name of a part or code of a section. */
    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String name) {
        what = name == null ? PartName.VIEWS.name() : name;
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
