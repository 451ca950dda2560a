package org.holdfast.bridge.health;

import java.util.List;

/** Counts of a client as at a day, and what came of comparing them. */
public record Compared(Reconciliation of, List<ReconciliationCount> counts) {
    /** Kinds of which both sides hold another number. */
    public List<ReconciliationCount> differing() {
        return counts.stream()
                .filter(count -> count.ours().isPresent() && count.ours().getAsInt() != count.theirs())
                .toList();
    }
}
