package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;

/** A sign-in sheet from which a session was loaded, as whoever sent it keeps it. */
@Entity
@Table(name = "training_evidence")
public class TrainingEvidence {
    @Id
    private String id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "owner_id")
    private String ownerId;

    private String name;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrainingEvidence() {}

    /** @param ownerId the school or authority whose file it is: it may name people whom others do not know */
    public TrainingEvidence(
            TrainingSession session, String fileId, String ownerId, String name, String by, Instant at) {
        this.id = Ids.next();
        this.sessionId = session.id();
        this.fileId = fileId;
        this.ownerId = ownerId;
        this.name = name;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The same file, for the session that stands in the place of the one it was loaded for. */
    TrainingEvidence of(TrainingSession session) {
        return new TrainingEvidence(session, fileId, ownerId, name, recordedBy, recordedAt);
    }

    public String sessionId() {
        return sessionId;
    }

    public String fileId() {
        return fileId;
    }

    public String ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }
}
