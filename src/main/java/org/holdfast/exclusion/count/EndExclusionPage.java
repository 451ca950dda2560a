package org.holdfast.exclusion.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.child.ChildStrip;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.ReadExclusionForm;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Rule;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** The form by which an exclusion that the head cancelled, or the governors overturned, is ended. */
@Named
@ViewScoped
public class EndExclusionPage implements Serializable {
    @Inject
    transient ReadExclusionForm readExclusionForm;

    @Inject
    transient EndExclusion endExclusion;

    @Inject
    ChildStrip strip;

    private String id = "";
    private ExclusionStatus status = ExclusionStatus.CANCELLED;
    private @Nullable LocalDate endedOn;
    private Session session = Session.MORNING;
    private String decider = "";
    private Decider.Capacity capacity = Decider.Capacity.HEAD;
    private String panel = "";
    private String reason = "";
    private transient ReadExclusionForm.@Nullable Form known;

    public void open() {
        if (endedOn == null) {
            endedOn = it().today();
        }
        if (it().heads() == 1) {
            decider = it().deciders().get(0).id();
        }
    }

    public ReadExclusionForm.Form it() {
        if (known == null) {
            known = readExclusionForm.run(strip.id(), Optional.of(id));
        }
        return known;
    }

    private Exclusion recorded() {
        return it().recorded().orElseThrow(() -> new NotFound("Exclusion"));
    }

    public String answer() {
        return Text.say("exclusion.record.end.answer", recorded().category().title(), ExclusionWords.span(recorded()));
    }

    public boolean ended() {
        return !recorded().inForce();
    }

    public List<ExclusionStatus> statuses() {
        return List.of(ExclusionStatus.CANCELLED, ExclusionStatus.OVERTURNED);
    }

    public String title(ExclusionStatus one) {
        return Text.say("exclusion.record.end." + one);
    }

    public Session[] sessions() {
        return Session.values();
    }

    public String session(Session one) {
        return Text.say("exclusion.record.session." + one);
    }

    public List<Decider.Capacity> capacities() {
        return List.of(Decider.Capacity.HEAD, Decider.Capacity.ACTING_HEAD);
    }

    public Rule served() {
        return ExclusionRule.SERVED_DAYS_STAY;
    }

    public String save() {
        if (endedOn == null) {
            throw ExclusionRule.ENDED_WHILE_IT_RUNS.at("endedOn");
        }
        endExclusion.run(
                strip.id(), id, new EndExclusion.Said(status, endedOn, session, decider, capacity, panel, reason));
        return Told.on(
                "/exclusion/exclusions?child=" + strip.childId() + "&id=" + id,
                Text.say("exclusion.record.ended." + status));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String given) {
        id = given == null ? "" : given;
    }

    public ExclusionStatus getStatus() {
        return status;
    }

    public void setStatus(ExclusionStatus given) {
        status = given;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate given) {
        endedOn = given;
    }

    public Session getSession() {
        return session;
    }

    public void setSession(Session given) {
        session = given;
    }

    public String getDecider() {
        return decider;
    }

    public void setDecider(@Nullable String given) {
        decider = given == null ? "" : given;
    }

    public Decider.Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Decider.Capacity given) {
        capacity = given;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(@Nullable String given) {
        panel = given == null ? "" : given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String given) {
        reason = given == null ? "" : given;
    }
}
