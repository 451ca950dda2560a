package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /** Of the mark it is about; none where it was written before that was kept. */
    private @Nullable Integer symbol;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** None where it was said when it was recorded. */
    @Column(name = "said_at")
    private @Nullable Instant saidAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected MarkNote() {}

    MarkNote(String registerId, Noted noted, MarkSource source) {
        this.id = Ids.next();
        this.registerId = registerId;
        this.slot = noted.index();
        this.symbol = noted.symbol() & 0xFF;
        this.minutesLate = noted.remark().minutesLate().orElse(null);
        this.reason = noted.remark().reason().isEmpty() ? null : noted.remark().reason();
        this.writtenBy = source.by();
        this.recordedAt = source.at();
        this.saidAt = source.said();
    }

    /** Whether it gives way: it was said before, or in the same second and is the lesser text. */
    boolean yieldsTo(Noted noted, MarkSource source) {
        int later = source.said().truncatedTo(ChronoUnit.SECONDS).compareTo(said().truncatedTo(ChronoUnit.SECONDS));
        return later > 0 || (later == 0 && noted.outweighs(new Noted(slot, symbolNow(), remark())));
    }

    boolean says(Noted noted) {
        return remark().equals(noted.remark()) && symbolNow() == noted.symbol();
    }

    /** The same was said again. */
    void saidAgain(Instant said) {
        saidAt = said.isAfter(said()) ? said : said();
    }

    private Instant said() {
        return saidAt == null ? recordedAt : saidAt;
    }

    private byte symbolNow() {
        return symbol == null ? CodeTable.NONE : symbol.byteValue();
    }

    /** Whether it speaks of this mark: one about another mark is not shown, and comes back with its mark. */
    boolean about(byte mark) {
        return symbol == null || symbolNow() == mark;
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
