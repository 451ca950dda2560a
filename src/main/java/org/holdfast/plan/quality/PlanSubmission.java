package org.holdfast.plan.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.FrozenText;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanDocument;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted on a day: the plan as one text, which stays locked while it waits, the faults it had, the rubric of
 * the day and what the queue goes by. Overtaken when the plan is withdrawn, returned or approved; kept for the ratings.
 */
@Entity
@Table(name = "plan_submission")
public class PlanSubmission {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "child_id")
    private String childId;

    private int number;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "rubric_id")
    private String rubricId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "in_care_since")
    private @Nullable LocalDate inCareSince;

    private int returned;

    @Column(name = "fault_count")
    private int faultCount;

    @Column(name = "part_count")
    private int partCount;

    @Column(name = "last_level")
    private @Nullable String lastLevel;

    @Column(name = "last_below")
    private @Nullable Integer lastBelow;

    @Lob
    private byte[] faults;

    @Lob
    private byte[] document;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanSubmission() {}

    /**
     * @param number of the version that was submitted
     * @param authorityId that looks after the child
     * @param risk what the queue goes by
     * @param text the plan as {@link FrozenText} writes it
     */
    public PlanSubmission(
            Plan plan,
            int number,
            String authorityId,
            String rubricId,
            Instant submittedAt,
            QueueRisk.Facts risk,
            List<SubmittedFault> faults,
            String text) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.childId = plan.childId().id();
        this.number = number;
        this.authorityId = authorityId;
        this.rubricId = rubricId;
        this.submittedAt = submittedAt;
        this.dueOn = risk.dueOn().orElse(null);
        this.inCareSince = risk.inCareSince().orElse(null);
        this.returned = risk.returned();
        this.faultCount = risk.faults();
        this.partCount = risk.parts();
        this.lastLevel = risk.lastLevel().orElse(null);
        this.lastBelow = risk.lastBelow();
        this.faults = SubmittedFault.write(faults).getBytes(StandardCharsets.UTF_8);
        this.document = text.getBytes(StandardCharsets.UTF_8);
    }

    /** It waits no longer. */
    public void overtaken(Instant now) {
        supersededAt = now;
    }

    public boolean waiting() {
        return supersededAt == null;
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public int number() {
        return number;
    }

    public String authorityId() {
        return authorityId;
    }

    public String rubricId() {
        return rubricId;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public List<SubmittedFault> faults() {
        return SubmittedFault.read(new String(faults, StandardCharsets.UTF_8));
    }

    /** The plan as it was submitted: canonical JSON. */
    public String text() {
        return new String(document, StandardCharsets.UTF_8);
    }

    public PlanDocument document() {
        return PlanDocument.read(text());
    }
}
