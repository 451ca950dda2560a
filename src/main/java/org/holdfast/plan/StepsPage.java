package org.holdfast.plan;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.Sight;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.web.LinkedMessage;
import org.holdfast.web.Show;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Takes a plan on by the steps that are this person's, and reminds those for whom it waits. */
@Named
@ViewScoped
public class StepsPage implements Serializable {
    @Inject
    transient MovePlan movePlan;

    @Inject
    transient ReturnPlan returnPlan;

    @Inject
    transient BeginDraft beginDraft;

    @Inject
    transient ApprovePlan approvePlan;

    @Inject
    transient ChaseOwners chaseOwners;

    @Inject
    transient Show show;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private int number;
    private String reason = "";
    private String amendReason = "";
    private List<String> sections = new ArrayList<>();

    /** The version that was read: a step is taken from no other. */
    public void open(PlanView view) {
        number = view.hand().living().map(Plan::number).orElse(0);
    }

    /** @param name of the step */
    public @Nullable String move(String name) {
        PlanStep step = PlanStep.valueOf(name);
        try {
            movePlan.run(strip.id(), number, step);
        } catch (NotReady notReady) {
            notReady.faults().forEach(StepsPage::tell);
            return null;
        }
        return then(Text.say("plan.step.done." + name.toLowerCase(Locale.ROOT), number));
    }

    private static void tell(Fault fault) {
        FacesContext faces = FacesContext.getCurrentInstance();
        FacesMessage message = new LinkedMessage(
                fault.demand(), fault.rule().source(), fault.gapHref().orElse(fault.href()));
        faces.addMessage(null, message);
        faces.validationFailed();
    }

    public String begin() {
        beginDraft.run(strip.id(), number, amendReason);
        return then(Text.say("plan.step.done.begin_next", number + 1));
    }

    public String approve() {
        PlanVersion version = approvePlan.run(strip.id(), number);
        return then(Text.say("plan.approved", version.number()));
    }

    public String giveBack() {
        returnPlan.run(strip.id(), number, reason, sections);
        return then(Text.say("plan.step.done.return", number));
    }

    /** @param page to come back to, with its parameters */
    public String chase(String owner, String page) {
        List<OwnersChased.Chase> chased = chaseOwners.run(strip.id(), number, Optional.of(Role.valueOf(owner)));
        return Told.then(
                Text.say(
                        "plan.chase.done",
                        chased.get(0).name(),
                        chased.get(0).missing().size()),
                page,
                strip);
    }

    /** "Social worker · since 9 Nov". */
    public String waits(Turn turn) {
        String key = turn.holder().isPresent() ? "plan.waiting.since" : "plan.waiting.vacant";
        return Text.say(key, turn.owner().title(), show.day(turn.since()));
    }

    /** Whether this reader may remind them now: once a day. */
    public boolean chasable(PlanView view, Turn turn) {
        return may(view) && !turn.remindedOn(LocalDate.now(clock));
    }

    private boolean may(PlanView view) {
        Sight sight = view.hand().child().sight();
        return view.hand().plan().status().leads(PlanStep.WRITE)
                && Stream.of(Role.values()).anyMatch(role -> Task.CHASE_OWNERS.allows(role) && sight.has(role));
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private String then(String sentence) {
        return Told.then(sentence, "/plan/plan", strip);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    public String getAmendReason() {
        return amendReason;
    }

    public void setAmendReason(String text) {
        amendReason = text;
    }

    public List<String> getSections() {
        return sections;
    }

    public void setSections(List<String> codes) {
        sections = new ArrayList<>(codes);
    }
}
