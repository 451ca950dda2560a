package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;

/**
 * A colleague writes sections of one child's plan for the designated teacher, who goes on answering for them. Given for
 * a time with its last day, replaced by a newer one to the same colleague, ended early, or over by itself. What the
 * colleague wrote bears both names. Source: F13.
 */
@Entity
@Table(name = "plan_delegation")
public class Delegation extends DatedFact {
    /** Two people: who writes, and who answers for it. */
    public record Pair(String delegateId, String delegateName, String granterId, String granterName) {}

    @Column(name = "grant_id")
    private String grantId;

    @Column(name = "school_id")
    private String schoolId;

    @Column(name = "delegate_id")
    private String delegateId;

    @Column(name = "delegate_name")
    private String delegateName;

    @Column(name = "granter_id")
    private String granterId;

    @Column(name = "granter_name")
    private String granterName;

    private String sections;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    /**
     * @param grantId the same for all children that are given in one go
     * @param sections codes; none means every section that can be handed over
     * @param period with an end
     */
    public Delegation(
            String grantId,
            Child child,
            String schoolId,
            Pair people,
            Collection<String> sections,
            Period period,
            Instant recordedAt) {
        this(grantId, child.id(), schoolId, people, String.join(",", new TreeSet<>(sections)), period, recordedAt);
    }

    private Delegation(
            String grantId,
            ChildId child,
            String schoolId,
            Pair people,
            String sections,
            Period period,
            Instant recordedAt) {
        super(child, period, recordedAt);
        this.grantId = grantId;
        this.schoolId = schoolId;
        this.delegateId = people.delegateId();
        this.delegateName = people.delegateName();
        this.granterId = people.granterId();
        this.granterName = people.granterName();
        this.sections = sections;
    }

    public String grantId() {
        return grantId;
    }

    public String schoolId() {
        return schoolId;
    }

    public Pair people() {
        return new Pair(delegateId, delegateName, granterId, granterName);
    }

    /** Codes; empty means every section that can be handed over. */
    public Set<String> sections() {
        return sections.isEmpty() ? Set.of() : Set.of(sections.split(","));
    }

    public LocalDate lastDay() {
        return period().end().orElseThrow().minusDays(1);
    }

    /** The same, over from a day on. */
    Delegation until(LocalDate day, Instant now) {
        return new Delegation(grantId, childId(), schoolId, people(), sections, new Period(from(), day), now);
    }
}
