package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An adult was at a session. It holds from the session's day and was known from the moment it was recorded; withdrawn with
 * a reason where it was wrong, and recorded anew where it was right after all. The row stays, so that what was known on a
 * past day can be read.
 */
@Entity
@Table(name = "training_attendance")
public class TrainingAttendance {
    @Id
    private String id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "staff_id")
    private String staffId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_why")
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected TrainingAttendance() {}

    /** @param by name of whoever records it */
    public TrainingAttendance(TrainingSession session, String staffId, String by, Instant at) {
        this.id = Ids.next();
        this.sessionId = session.id();
        this.staffId = staffId;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Counts no longer. @throws Refused without a reason, or if it is withdrawn already */
    public void withdraw(String why, String by, Instant at) {
        if (withdrawn()) {
            throw new Refused(TrainingRule.WITHDRAWN_ONCE);
        }
        withdrawnWhy = TrainingRule.WITHDRAWN_WITH_A_REASON.words(why, TrainingCourse.WORDS, "why");
        withdrawnBy = by;
        supersededAt = at;
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

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean withdrawn() {
        return supersededAt != null;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(supersededAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<String> withdrawnWhy() {
        return Optional.ofNullable(withdrawnWhy);
    }
}
