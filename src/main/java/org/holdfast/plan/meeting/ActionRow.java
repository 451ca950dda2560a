package org.holdfast.plan.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action of a running meeting, or the one about to be noted: what was there, and what was typed since. */
public class ActionRow implements Serializable {
    private final String id;
    private final String openedWho;
    private final @Nullable LocalDate openedDueOn;
    private String what = "";
    private String who = "";
    private @Nullable LocalDate dueOn;

    /** A new one. */
    ActionRow() {
        this.id = "";
        this.openedWho = "";
        this.openedDueOn = null;
    }

    ActionRow(MeetingAction action) {
        this.id = action.id();
        this.what = action.what();
        this.openedWho = action.inviteeId().orElse("");
        this.openedDueOn = action.dueOn().orElse(null);
        this.who = openedWho;
        this.dueOn = openedDueOn;
    }

    boolean changed() {
        return id.isEmpty()
                ? !what.isBlank()
                : !who.equals(openedWho) || !Optional.ofNullable(dueOn).equals(Optional.ofNullable(openedDueOn));
    }

    Optional<String> known() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    MeetingAction.Terms terms() {
        return new MeetingAction.Terms(
                what, who.isEmpty() ? Optional.empty() : Optional.of(who), Optional.ofNullable(dueOn));
    }

    /** Whether it wants an owner or a day. */
    public boolean open() {
        return openedWho.isEmpty() || openedDueOn == null;
    }

    public String id() {
        return id;
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

    public void setWho(@Nullable String inviteeId) {
        who = inviteeId == null ? "" : inviteeId;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate day) {
        dueOn = day;
    }
}
