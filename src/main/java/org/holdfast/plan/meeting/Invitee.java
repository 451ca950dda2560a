package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in a meeting: invited, or not and why; afterwards whether they came. Changed through
 * {@link PlanMeeting} alone. How to reach them is asked of the contacts on the day, and never kept here.
 */
@Entity
@Table(name = "plan_meeting_invitee")
public class Invitee {
    @Id
    private String id;

    @Column(name = "meeting_id")
    private String meetingId;

    @Enumerated(EnumType.STRING)
    private Guest.Kind kind;

    @Column(name = "guest_key")
    private String guestKey;

    @Column(name = "person_id")
    private @Nullable String personId;

    private String name;

    @Column(name = "role_words")
    private String roleWords;

    private boolean parent;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String detail;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    private int seat;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    Invitee(String meetingId, Guest guest, int seat) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.kind = guest.kind();
        this.guestKey = guest.key();
        this.personId = guest.personId().orElse(null);
        this.name = guest.name();
        this.roleWords = guest.role();
        this.parent = guest.parent();
        this.presence = Presence.NOT_INVITED;
        this.detail = "";
        this.seat = seat;
    }

    void invite(Instant now) {
        presence = Presence.INVITED;
        detail = "";
        invitedAt = now;
    }

    void leaveOut(String reason) {
        presence = Presence.NOT_INVITED;
        detail = PlainText.needed(reason, 500, MeetingRule.LEFT_OUT_WITH_A_REASON, "reason");
    }

    /** @throws Refused where the child's part, or the reason for staying away, is not said */
    void mark(Presence seen, String words) {
        boolean said = seen == Presence.ATTENDED_PART || (child() && !seen.there());
        detail = said
                ? PlainText.needed(words, 500, MeetingRule.CHILDS_PART_IS_SAID, "seats")
                : PlainText.checked(words, 500, "seats");
        presence = seen;
    }

    public String id() {
        return id;
    }

    String meetingId() {
        return meetingId;
    }

    public Guest.Kind kind() {
        return kind;
    }

    /** {@link Guest#key} of whom it is about. */
    public String guestKey() {
        return guestKey;
    }

    /** Where they are a member of staff somewhere, who may have a sign-in. */
    public Optional<String> personId() {
        return Optional.ofNullable(personId);
    }

    public String name() {
        return name;
    }

    /** What they are to the child, in words. */
    public String role() {
        return roleWords;
    }

    public boolean parent() {
        return parent;
    }

    public boolean child() {
        return kind == Guest.Kind.CHILD;
    }

    public Presence presence() {
        return presence;
    }

    /** Which part, or why not; empty where nothing is to be said. */
    public String detail() {
        return detail;
    }

    /** Whether an invitation went out at some time, so that a cancellation has to follow. */
    public boolean everInvited() {
        return invitedAt != null;
    }
}
