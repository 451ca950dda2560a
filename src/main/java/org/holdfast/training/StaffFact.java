package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a school says of one of its adults from a day on. Superseded by what it says next, and kept.
 *
 * @param <T> the fact itself
 */
@MappedSuperclass
public abstract class StaffFact<T extends StaffFact<T>> {
    @Id
    private String id;

    @Column(name = "staff_id")
    private String staffId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected StaffFact() {}

    protected StaffFact(String staffId, LocalDate from, String by, Instant at) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.validFrom = from;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The same, said anew. */
    abstract T again(String by, Instant now);

    /** The same, over from a day on; nothing is left of what began no earlier. */
    Optional<T> until(LocalDate day, String by, Instant now) {
        supersededAt = now;
        if (!validFrom.isBefore(day)) {
            return Optional.empty();
        }
        T ended = again(by, now);
        ((StaffFact<T>) ended).end(day);
        return Optional.of(ended);
    }

    private void end(LocalDate day) {
        validTo = day;
    }

    public String id() {
        return id;
    }

    public String staffId() {
        return staffId;
    }

    public LocalDate from() {
        return validFrom;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
