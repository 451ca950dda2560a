package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanAction;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/** Something agreed while a meeting runs; it may want an owner or a day for a while. Closing makes it the plan's. */
@Entity
@Table(name = "plan_meeting_action")
public class MeetingAction {
    /**
     * What was agreed so far.
     *
     * @param inviteeId of who does it
     */
    public record Terms(String what, Optional<String> inviteeId, Optional<LocalDate> dueOn) {}

    @Id
    private String id;

    @Column(name = "meeting_id")
    private String meetingId;

    private String what;

    @Column(name = "invitee_id")
    private @Nullable String inviteeId;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "action_id")
    private @Nullable String actionId;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAction() {}

    @SuppressWarnings("NullAway.Init")
    MeetingAction(String meetingId, Terms terms, Author author) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        set(terms, author);
    }

    /** @throws Refused if it does not say what is to be done */
    void set(Terms terms, Author author) {
        what = PlainText.needed(terms.what(), 1000, MeetingRule.ACTION_SAYS_WHAT, "what");
        inviteeId = terms.inviteeId().orElse(null);
        dueOn = terms.dueOn().orElse(null);
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
    }

    /** Noted in error; kept out of sight. */
    void remove(Author author) {
        removedAt = author.at();
        authorId = author.id();
        authorName = author.name();
    }

    /** The plan's own action, as the meeting closes. @throws Refused while its day is missing */
    public PlanAction become(Plan plan, String owner, Author author, LocalDate today) {
        PlanAction action = new PlanAction(plan, new PlanAction.Terms(what, owner, dueOn, null), author, today);
        actionId = action.id();
        return action;
    }

    public String id() {
        return id;
    }

    String meetingId() {
        return meetingId;
    }

    public String what() {
        return what;
    }

    /** Who does it; empty while nobody is named. */
    public Optional<String> inviteeId() {
        return Optional.ofNullable(inviteeId);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Of the plan, once the meeting is closed. */
    public Optional<String> actionId() {
        return Optional.ofNullable(actionId);
    }

    boolean removed() {
        return removedAt != null;
    }
}
