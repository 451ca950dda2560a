package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.Author;

/** One act upon a meeting: who, when, and what it said. Never changed. */
@Entity
@Table(name = "plan_meeting_act")
public class MeetingAct {
    /** What happened. */
    public enum Kind {
        ARRANGED,
        CHANGED,
        AGREED,
        INVITED,
        LEFT_OUT,
        STARTED,
        PAUSED,
        RESUMED,
        MARKED,
        NEXT_DATE,
        CLOSED,
        CANCELLED;

        /** Key of its words in the message bundle. */
        public String key() {
            return "plan.meeting.act." + name();
        }
    }

    @Id
    private String id;

    @Column(name = "meeting_id")
    private String meetingId;

    @Enumerated(EnumType.STRING)
    private Kind act;

    private String detail;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "done_at")
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAct() {}

    MeetingAct(String meetingId, Kind act, String detail, Author who) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.act = act;
        this.detail = detail;
        this.personId = who.id();
        this.personName = who.name();
        this.doneAt = who.at();
    }

    String meetingId() {
        return meetingId;
    }

    public Kind act() {
        return act;
    }

    public String detail() {
        return detail;
    }

    String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
