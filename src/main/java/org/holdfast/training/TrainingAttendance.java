package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;

/**
 * An adult was at a session. It holds from the session's day and was known from the moment it was recorded; withdrawn with
 * a reason where it was wrong, and recorded anew where it was right after all. It counts while its session stands.
 */
@Entity
@Table(name = "training_attendance")
public class TrainingAttendance extends Withdrawable {
    @Id
    private String id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "staff_id")
    private String staffId;

    @SuppressWarnings("NullAway.Init")
    protected TrainingAttendance() {}

    /** @param by name of whoever records it */
    public TrainingAttendance(TrainingSession session, String staffId, String by, Instant at) {
        super(by, at);
        this.id = Ids.next();
        this.sessionId = session.id();
        this.staffId = staffId;
    }

    public String id() {
        return id;
    }

    public String sessionId() {
        return sessionId;
    }

    public String staffId() {
        return staffId;
    }
}
