package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** What a mark alone cannot say: minutes late and the reason. Another replaces it and leaves it as history. */
@Entity
@Table(name = "mark_note")
public class MarkNote {
    @Id
    private String id;

    @Column(name = "register_id")
    private String registerId;

    private int slot;

    @Column(name = "minutes_late")
    private @Nullable Integer minutesLate;

    private @Nullable String reason;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected MarkNote() {}

    MarkNote(String registerId, int slot, Remark remark, String by, Instant at) {
        this.id = Ids.next();
        this.registerId = registerId;
        this.slot = slot;
        this.minutesLate = remark.minutesLate().orElse(null);
        this.reason = remark.reason().isEmpty() ? null : remark.reason();
        this.writtenBy = by;
        this.recordedAt = at;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    public boolean known() {
        return supersededAt == null;
    }

    public String registerId() {
        return registerId;
    }

    public int index() {
        return slot;
    }

    public Remark remark() {
        return new Remark(Optional.ofNullable(minutesLate), reason == null ? "" : reason);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
