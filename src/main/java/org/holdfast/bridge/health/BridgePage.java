package org.holdfast.bridge.health;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.holdfast.bridge.hook.ReplayForClient;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** How the bridge of the reader's authority does, and the replay of changes. */
@Named
@ViewScoped
public class BridgePage implements Serializable {
    @Inject
    transient ReadBridge readBridge;

    @Inject
    transient ReplayForClient replayForClient;

    private transient @Nullable BridgeState state;
    private String place = "";
    private String hook = "";
    private @Nullable Long from;
    private @Nullable Long to;

    public void open() {
        state();
    }

    /** Read once a request. */
    public BridgeState state() {
        if (state == null) {
            state = readBridge.run(place);
        }
        return state;
    }

    public BridgeState.@Nullable Place it() {
        return state().place().orElse(null);
    }

    public String answer() {
        return state().place()
                .map(one -> one.clients().isEmpty()
                        ? Text.say("bridge.health.answer.none", one.name())
                        : Text.say("bridge.health.answer", one.name(), one.needing()))
                .orElseGet(() -> Text.say("bridge.health.answer.nowhere"));
    }

    public String kind(SentKind kind) {
        return switch (kind) {
            case CHILD -> Text.say("bridge.health.kind.child");
            case PLACEMENT -> Text.say("bridge.health.kind.placement");
            case LEGAL_STATUS -> Text.say("bridge.health.kind.legalStatus");
            case CONTACT -> Text.say("bridge.health.kind.contact");
            case PROFESSIONAL -> Text.say("bridge.health.kind.professional");
            case ENROLMENT -> Text.say("bridge.health.kind.enrolment");
            case CARE_SECTION -> Text.say("bridge.health.kind.careSection");
            case ATTENDANCE -> Text.say("bridge.health.kind.attendance");
            case BATCH -> Text.say("bridge.health.kind.batch");
            case COUNTS -> Text.say("bridge.health.kind.counts");
        };
    }

    public String counted(CountKind kind) {
        return switch (kind) {
            case CHILDREN_IN_CARE -> Text.say("bridge.health.count.children");
            case PLACEMENTS -> Text.say("bridge.health.count.placements");
            case LEGAL_STATUSES -> Text.say("bridge.health.count.legalStatuses");
            case CONTACTS -> Text.say("bridge.health.count.contacts");
            case PROFESSIONALS -> Text.say("bridge.health.count.professionals");
        };
    }

    /** What mends a difference. */
    public String whatToDo(ReconciliationCount count) {
        int ours = count.ours().orElse(count.theirs());
        if (ours == count.theirs()) {
            return Text.say("bridge.health.count.agrees");
        }
        return ours < count.theirs()
                ? Text.say("bridge.health.count.missing", count.theirs() - ours)
                : Text.say("bridge.health.count.over", ours - count.theirs());
    }

    public String ids(List<String> ids) {
        return String.join(", ", ids);
    }

    public String reason(String reason) {
        return ReasonWords.of(reason);
    }

    public CountRule agree() {
        return CountRule.BOTH_SIDES_COUNT_THE_SAME;
    }

    public CountRule nightly() {
        return CountRule.COUNTS_COME_EVERY_NIGHT;
    }

    /** What a webhook did not take for three days. */
    public String replaySetAside(String hookId, long lowest, long highest) {
        return done(replayForClient.run(hookId, lowest, highest, true));
    }

    public String replay() {
        return done(replayForClient.run(hook, from == null ? 0 : from, to == null ? 0 : to, false));
    }

    private String done(int waiting) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Text.say("bridge.health.replayed", waiting)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/bridge/health?faces-redirect=true&place="
                + state().place().map(BridgeState.Place::id).orElse("");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String id) {
        place = id == null ? "" : id;
    }

    public String getHook() {
        return hook;
    }

    public void setHook(String id) {
        hook = id;
    }

    public @Nullable Long getFrom() {
        return from;
    }

    public void setFrom(@Nullable Long number) {
        from = number;
    }

    public @Nullable Long getTo() {
        return to;
    }

    public void setTo(@Nullable Long number) {
        to = number;
    }
}
