package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/** A part that cannot be right yet: why, who mends it, by when. It stops nobody, and keeps "up to date" at no. */
@Entity
@Touching(by = "plan_id", children = Touching.OF_PLAN)
@Table(name = "plan_gap")
public class PlanGap {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    private PartName part;

    private String reason;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanGap() {}

    /** @throws Refused at the field that is missing */
    public PlanGap(
            Plan plan,
            PartName part,
            String reason,
            String owner,
            @Nullable LocalDate dueOn,
            Author author,
            LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.part = part;
        this.reason = PlainText.needed(reason, 500, PlanRule.GAP_IS_WHOLE, "reason");
        this.ownerName = PlainText.needed(owner, 200, PlanRule.GAP_IS_WHOLE, "owner");
        if (dueOn == null || dueOn.isBefore(today)) {
            throw new Refused(PlanRule.GAP_IS_WHOLE, PlanRule.GAP_IS_WHOLE.sentence(), "dueOn");
        }
        this.dueOn = dueOn;
        this.recordedBy = author.name();
        this.recordedAt = author.at();
    }

    public PartName part() {
        return part;
    }

    public String reason() {
        return reason;
    }

    public String ownerName() {
        return ownerName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** A later word on the same part replaces it. */
    void supersede(Instant now) {
        supersededAt = now;
    }
}
