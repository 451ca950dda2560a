package org.holdfast.plan.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.PlanDocument;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.ReturnPlan;
import org.holdfast.plan.Told;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** One submitted plan at a time: read, rated, and approved or returned, then on to the next. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    private static final String HERE = "/plan/queue";

    @Inject
    transient OpenQueuedPlan openQueuedPlan;

    @Inject
    transient RatePlan ratePlan;

    @Inject
    transient AssignPlan assignPlan;

    @Inject
    transient ApprovePlan approvePlan;

    @Inject
    transient ReturnPlan returnPlan;

    @Inject
    transient Acting acting;

    private @Nullable String child;
    private @Nullable String shown;
    private String submission = "";
    private RatingForm form = new RatingForm();
    private String reason = "";
    private List<String> sections = new ArrayList<>();
    private transient boolean looked;
    private transient @Nullable QueueDesk desk;
    private transient @Nullable PlanDocument document;
    private transient @Nullable List<SubmittedFault> faults;

    /** The plan that is asked for, or the first, stays the one of this page. */
    public void open() {
        found().ifPresent(plan -> {
            shown = plan.child().id().id();
            submission = plan.submission().id();
            form = RatingForm.of(plan.rubric(), plan.mine(), faults());
            List<String> all = document().sections().stream()
                    .map(PlanDocument.Chapter::code)
                    .toList();
            reason = plan.mine().map(Rated::asksFor).orElse("");
            sections = new ArrayList<>(
                    plan.mine().map(rated -> rated.pointsAt(plan.rubric(), all)).orElse(List.of()));
        });
    }

    private Optional<QueueDesk> found() {
        if (!looked) {
            desk = openQueuedPlan
                    .run(Optional.ofNullable(shown == null ? child : shown)
                            .filter(id -> !id.isBlank())
                            .map(ChildId::new))
                    .orElse(null);
            looked = true;
        }
        return Optional.ofNullable(desk);
    }

    public boolean any() {
        return found().isPresent();
    }

    /** @throws NotFound if nothing waits */
    public QueueDesk desk() {
        return found().orElseThrow(() -> new NotFound("Plan"));
    }

    public PlanDocument document() {
        if (document == null) {
            document = desk().submission().document();
        }
        return document;
    }

    public List<SubmittedFault> faults() {
        if (faults == null) {
            faults = desk().submission().faults();
        }
        return faults;
    }

    public String answer() {
        return !any()
                ? Text.say("plan.queue.none")
                : Text.say(
                        "plan.queue.answer",
                        desk().child().name(),
                        desk().child().mark());
    }

    public boolean mine() {
        return desk().plan().assignedTo(acting.actor().id());
    }

    /** Somebody else has it, or has it open. */
    public Optional<QueuedPlan.Holder> other() {
        return mine() ? desk().plan().openBefore() : desk().plan().holder();
    }

    public @Nullable String rate() {
        try {
            PlanRating rating = ratePlan.run(id(), submission, form.given(), form.time());
            return org.holdfast.web.Told.on(here(), Text.say("plan.queue.rated", rating.overallTitle()));
        } catch (Refused refused) {
            Told.refused(refused, refused.field().map(form::clientId).orElse(null));
            return null;
        }
    }

    public String approve() {
        String next = desk().nextHref();
        PlanVersion version = approvePlan.run(id(), desk().plan().number());
        return org.holdfast.web.Told.on(
                next.isEmpty() ? HERE : next,
                Text.say("plan.queue.approved", desk().child().name(), version.number()));
    }

    public String giveBack() {
        String next = desk().nextHref();
        returnPlan.run(id(), desk().plan().number(), reason, List.copyOf(sections));
        return org.holdfast.web.Told.on(
                next.isEmpty() ? HERE : next,
                Text.say("plan.queue.returned", desk().child().name()));
    }

    public String take() {
        assignPlan.run(id(), Optional.of(acting.actor().id()));
        return org.holdfast.web.Told.on(here(), Text.say("plan.queue.taken"));
    }

    /** Lets it go where it was taken, and goes on. */
    public String skip() {
        String next = desk().nextHref();
        if (mine()) {
            assignPlan.run(id(), Optional.empty());
        }
        return (next.isEmpty() ? HERE + "?" : next + "&") + "faces-redirect=true";
    }

    /** @throws Refused where what was read does not wait any more: nothing is decided on what nobody read */
    private ChildId id() {
        if (!desk().submission().id().equals(submission)) {
            throw new Refused(QualityRule.NOT_WAITING);
        }
        return desk().child().id();
    }

    private String here() {
        return HERE + "?child=" + id().id();
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String id) {
        child = id;
    }

    public RatingForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    public List<String> getSections() {
        return sections;
    }

    public void setSections(@Nullable List<String> chosen) {
        sections = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }
}
