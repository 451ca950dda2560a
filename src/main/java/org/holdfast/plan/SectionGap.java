package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;
import org.holdfast.plan.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A section of another owner that is not done in the number in hand: why, who does it, by when. It lets the plan be
 * submitted and hides nothing. Source: safeguards 8.
 */
@Entity
@Table(name = "plan_section_gap")
public class SectionGap {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private int number;

    @Column(name = "section_code")
    private String sectionCode;

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
    protected SectionGap() {}

    /** @throws Refused at the field that is missing */
    SectionGap(
            Plan plan,
            Section section,
            String reason,
            String owner,
            @Nullable LocalDate dueOn,
            Author author,
            LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = plan.number();
        this.sectionCode = section.code();
        this.reason = PlainText.needed(reason, 500, PlanRule.GAP_IS_WHOLE, "reason");
        this.ownerName = PlainText.needed(owner, 200, PlanRule.GAP_IS_WHOLE, "owner");
        if (dueOn == null || dueOn.isBefore(today)) {
            throw new Refused(PlanRule.GAP_IS_WHOLE, PlanRule.GAP_IS_WHOLE.sentence(), "dueOn");
        }
        this.dueOn = dueOn;
        this.recordedBy = author.name();
        this.recordedAt = author.at();
    }

    public String sectionCode() {
        return sectionCode;
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

    /** A later word on the same section replaces it. */
    void supersede(Instant now) {
        supersededAt = now;
    }
}
