package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;

/** A mark that replaced another: what it was, who changed it, when and from what source. Never changed. */
@Entity
@Table(name = "mark_change")
public class MarkChange {
    @Id
    private String id;

    @Column(name = "register_id")
    private String registerId;

    private int slot;

    @Column(name = "old_symbol")
    private int oldSymbol;

    @Column(name = "new_symbol")
    private int newSymbol;

    @Column(name = "changed_by")
    private String changedBy;

    private String source;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected MarkChange() {}

    MarkChange(String registerId, int slot, byte oldSymbol, byte newSymbol, MarkSource source) {
        this.id = Ids.next();
        this.registerId = registerId;
        this.slot = slot;
        this.oldSymbol = oldSymbol & 0xFF;
        this.newSymbol = newSymbol & 0xFF;
        this.changedBy = source.by();
        this.source = source.name();
        this.changedAt = source.at();
    }

    public int index() {
        return slot;
    }

    public byte oldSymbol() {
        return (byte) oldSymbol;
    }

    public byte newSymbol() {
        return (byte) newSymbol;
    }

    public String changedBy() {
        return changedBy;
    }

    public String source() {
        return source;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
