package org.holdfast.bridge.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One kind of what was counted, theirs and ours. Ids that were sent are kept until they are compared, and no longer. */
@Entity
@Table(name = "reconciliation_count")
public class ReconciliationCount {
    /** Ids of one side that are kept: who finds more than that starts with these. */
    static final int MOST_KEPT = 1_000;

    @Id
    private String id;

    @Column(name = "reconciliation_id")
    private String reconciliationId;

    @Enumerated(EnumType.STRING)
    private CountKind kind;

    private int theirs;
    private @Nullable Integer ours;

    @Column(name = "sent_ids")
    private byte @Nullable [] sentIds;

    @Column(name = "only_theirs")
    private byte @Nullable [] onlyTheirs;

    @Column(name = "only_ours")
    private byte @Nullable [] onlyOurs;

    @SuppressWarnings("NullAway.Init")
    protected ReconciliationCount() {}

    ReconciliationCount(Reconciliation of, CountKind kind, Said said) {
        this.id = Ids.next();
        this.reconciliationId = of.id();
        this.kind = kind;
        this.theirs = said.count();
        this.sentIds = said.ids().map(ReconciliationCount::lines).orElse(null);
    }

    void compared(Holding held) {
        ours = held.count();
        if (sentIds != null) {
            Holding.Difference only = held.against(kind, texts(sentIds));
            onlyTheirs = lines(only.theirs());
            onlyOurs = lines(only.ours());
            sentIds = null;
        }
    }

    public String reconciliationId() {
        return reconciliationId;
    }

    public CountKind kind() {
        return kind;
    }

    public int theirs() {
        return theirs;
    }

    /** Empty until it was compared. */
    public OptionalInt ours() {
        return ours == null ? OptionalInt.empty() : OptionalInt.of(ours);
    }

    /** Ids that Holdfast does not hold, at most 1,000; empty where none were sent. */
    public Optional<List<String>> onlyTheirs() {
        return Optional.ofNullable(onlyTheirs).map(ReconciliationCount::texts);
    }

    /** Ids that the case system did not name. */
    public Optional<List<String>> onlyOurs() {
        return Optional.ofNullable(onlyOurs).map(ReconciliationCount::texts);
    }

    private static byte[] lines(Collection<String> ids) {
        return ids.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
