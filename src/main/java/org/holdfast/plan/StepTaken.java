package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.Ids;

/** One move of a plan from one status to the next: who, when and why. Never changed. */
@Entity
@Table(name = "plan_step")
public class StepTaken {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private PlanStatus status;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String reason;
    private String sections;

    @SuppressWarnings("NullAway.Init")
    protected StepTaken() {}

    StepTaken(
            Plan plan, int number, PlanStep step, PlanStatus status, Author who, String reason, List<String> sections) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = number;
        this.step = step;
        this.status = status;
        this.personId = who.id();
        this.personName = who.name();
        this.takenAt = who.at();
        this.reason = reason;
        this.sections = String.join(",", sections);
    }

    /** Of the version in hand when it was taken. */
    public int number() {
        return number;
    }

    public PlanStep step() {
        return step;
    }

    /** Where the plan stood after it. */
    public PlanStatus status() {
        return status;
    }

    public String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Empty where none is asked for. */
    public String reason() {
        return reason;
    }

    /** Codes of the sections that a return points at. */
    public List<String> sections() {
        return sections.isEmpty() ? List.of() : List.of(sections.split(","));
    }
}
