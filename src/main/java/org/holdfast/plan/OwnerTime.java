package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * When one owner had done their sections of a number, as it stood when it was submitted: each owner's timeliness counts
 * apart. Submitted again, it says how it stood then. Source: F03, safeguards 8.
 */
@Entity
@Table(name = "plan_owner_time")
public class OwnerTime {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Role owner;

    @Column(name = "complete_on")
    private @Nullable LocalDate completeOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnerTime() {}

    @SuppressWarnings("NullAway.Init")
    OwnerTime(Plan plan, Role owner) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.number = plan.number();
        this.owner = owner;
    }

    /** @param done day of the owner's last needed answer; empty where something is still missing */
    void note(Optional<LocalDate> done, Optional<LocalDate> due, Instant now) {
        completeOn = done.orElse(null);
        dueOn = due.orElse(null);
        submittedAt = now;
    }

    public Role owner() {
        return owner;
    }

    /** Empty where it was submitted without them. */
    public Optional<LocalDate> completeOn() {
        return Optional.ofNullable(completeOn);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
