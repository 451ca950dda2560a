package org.holdfast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what number an authority's case system knows one of its workers, and who of its staff that is, as far as known. */
@Entity
@Table(name = "worker_number")
class WorkerNumber {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "worker_id")
    private String workerId;

    @Column(name = "staff_id")
    private @Nullable String staffId;

    private String name;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkerNumber() {}

    /** @param staff empty where nobody is known to be the worker */
    void is(Optional<String> staff) {
        staffId = staff.orElse(null);
    }

    String workerId() {
        return workerId;
    }

    Optional<String> staffId() {
        return Optional.ofNullable(staffId);
    }
}
