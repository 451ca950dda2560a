package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;

/** A person's decision whether a file's word takes the place of what is held. Never changed; the latest counts. */
@Entity
@Table(name = "exclusion_choice")
@SuppressWarnings("NullAway.Init")
public class ExclusionChoice {
    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Enumerated(EnumType.STRING)
    private Difference.Field field;

    private String held;
    private String offered;
    private boolean taken;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answerer_name")
    private String answererName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ExclusionChoice() {}

    ExclusionChoice(String runId, Difference difference, boolean taken, Actor person, Instant now) {
        this.id = Ids.next();
        this.runId = runId;
        this.exclusionId = difference.exclusionId();
        this.field = difference.field();
        this.held = difference.held();
        this.offered = difference.offered();
        this.taken = taken;
        this.answeredBy = person.id();
        this.answererName = person.name();
        this.answeredAt = now;
    }

    Difference difference() {
        return new Difference(exclusionId, field, held, offered);
    }

    boolean taken() {
        return taken;
    }

    public String runId() {
        return runId;
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
