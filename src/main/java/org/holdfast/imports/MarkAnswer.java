package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** A person's decision whether a mark of a file takes the place of the one that stands. Never changed; the latest counts. */
@Entity
@Table(name = "mark_answer")
@SuppressWarnings("NullAway.Init")
public class MarkAnswer {
    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "school_id")
    private String schoolId;

    @Column(name = "start_year")
    private int startYear;

    private int slot;
    private int held;
    private int offered;
    private boolean taken;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answerer_name")
    private String answererName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected MarkAnswer() {}

    MarkAnswer(String runId, MarkQuestion question, boolean taken, Actor person, Instant now) {
        this.id = Ids.next();
        this.runId = runId;
        this.childId = question.register().child().id();
        this.schoolId = question.register().schoolId();
        this.startYear = question.register().year();
        this.slot = question.index();
        this.held = question.held() & 0xFF;
        this.offered = question.offered() & 0xFF;
        this.taken = taken;
        this.answeredBy = person.id();
        this.answererName = person.name();
        this.answeredAt = now;
    }

    MarkQuestion question() {
        return new MarkQuestion(
                new RegisterKey(new ChildId(childId), schoolId, startYear), slot, (byte) held, (byte) offered);
    }

    boolean taken() {
        return taken;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String answererName() {
        return answererName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
