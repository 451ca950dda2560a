package org.holdfast.child.identity;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;

/**
 * Whether two are one child, for a person to say.
 *
 * @param pushed by the case system; else a school opened a record
 * @param said what the source says, or the record that was opened
 * @param held the record it may be about; empty where there is no single one
 * @param mayBeSame whether "the same child" can be said of it by itself
 * @param mayBeAnother whether "another child" can
 * @param pair records that can be looked at to be merged
 */
public record Question(
        String id,
        boolean pushed,
        Side said,
        Optional<Side> held,
        String why,
        boolean mayBeSame,
        boolean mayBeAnother,
        Optional<Pair> pair,
        Instant since) {
    /** Two records. */
    public record Pair(ChildId one, ChildId other) {}
}
