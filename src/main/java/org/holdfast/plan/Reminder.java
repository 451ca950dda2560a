package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** An owner was reminded of exactly what is missing: by whom, when and of what. Kept as evidence, never changed. */
@Entity
@Table(name = "plan_chase")
public class Reminder {
    private static final String BETWEEN = "\n";

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Role owner;

    @Column(name = "person_id")
    private @Nullable String personId;

    @Column(name = "owner_name")
    private String ownerName;

    private String missing;

    @Column(name = "chased_by_id")
    private String chasedById;

    @Column(name = "chased_by")
    private String chasedBy;

    @Column(name = "chased_on")
    private LocalDate chasedOn;

    @Column(name = "chased_at")
    private Instant chasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(Plan plan, OwnersChased.Chase chase, Author author, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = plan.number();
        this.owner = chase.owner();
        this.personId = chase.personId().orElse(null);
        this.ownerName = chase.name();
        this.missing = String.join(BETWEEN, chase.missing());
        this.chasedById = author.id();
        this.chasedBy = author.name();
        this.chasedOn = today;
        this.chasedAt = author.at();
    }

    /** Of the draft that was in hand. */
    public int number() {
        return number;
    }

    public Role owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    /** Labels of the questions asked for. */
    public List<String> missing() {
        return List.of(missing.split(BETWEEN));
    }

    public String chasedBy() {
        return chasedBy;
    }

    public LocalDate chasedOn() {
        return chasedOn;
    }

    public Instant chasedAt() {
        return chasedAt;
    }
}
