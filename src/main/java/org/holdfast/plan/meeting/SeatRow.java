package org.holdfast.plan.meeting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A person on the list of a running meeting: what was marked when the page opened, and what was chosen since. */
public class SeatRow implements Serializable {
    private final String id;
    private final String name;
    private final String role;
    private final boolean child;
    private final @Nullable Presence opened;
    private final String openedDetail;
    private @Nullable Presence seen;
    private String detail;

    SeatRow(Invitee invitee) {
        this.id = invitee.id();
        this.name = invitee.name();
        this.role = invitee.role();
        this.child = invitee.child();
        this.opened = invitee.presence().marked() ? invitee.presence() : null;
        this.openedDetail = invitee.detail();
        this.seen = opened;
        this.detail = opened == null ? "" : openedDetail;
    }

    boolean changed() {
        return seen != null && (seen != opened || !detail.strip().equals(openedDetail));
    }

    MarkAttendance.Mark mark() {
        return new MarkAttendance.Mark(id, seen == null ? Presence.INVITED : seen, detail);
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public boolean child() {
        return child;
    }

    public @Nullable Presence getSeen() {
        return seen;
    }

    public void setSeen(@Nullable Presence chosen) {
        seen = chosen;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String text) {
        detail = text;
    }
}
