package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** A person's word on whether a child of one attendance file is the child of a record; the latest counts. */
@Entity
@Table(name = "attendance_answer")
public class AttendanceAnswer {
    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "pupil_key")
    private String pupilKey;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "same_child")
    private boolean sameChild;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceAnswer() {}

    AttendanceAnswer(String runId, String pupilKey, ChildId child, boolean same, String personId, Instant now) {
        this.id = Ids.next();
        this.runId = runId;
        this.pupilKey = pupilKey;
        this.childId = child.id();
        this.sameChild = same;
        this.answeredBy = personId;
        this.answeredAt = now;
    }

    String pupilKey() {
        return pupilKey;
    }

    ChildId child() {
        return new ChildId(childId);
    }

    boolean same() {
        return sameChild;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
