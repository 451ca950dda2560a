package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A role of a person at an organisation for a period; begun and ended by an administrator. */
@Entity
@Table(name = "post_held")
public class PostHeld {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PostHeld() {}

    public PostHeld(String personId, Post post, LocalDate from, Instant recordedAt) {
        this.id = Ids.next();
        this.personId = personId;
        this.role = post.role();
        this.organisationId = post.organisation();
        this.validFrom = from;
        this.recordedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    public String personId() {
        return personId;
    }

    public Post post() {
        return new Post(role, organisationId);
    }

    public LocalDate from() {
        return validFrom;
    }

    /** The first day without it, where that is set. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validTo);
    }

    /** Over from this day on: set to today, access is gone with the next request. */
    public void end(LocalDate day) {
        validTo = day.isBefore(validFrom) ? validFrom : day;
    }
}
