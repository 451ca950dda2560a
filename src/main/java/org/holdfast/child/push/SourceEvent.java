package org.holdfast.child.push;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One word of a source about one of its rows.
 *
 * @param sourceId by which the source knows the row
 * @param eventId unique within the authority, for ever
 * @param effectiveAt when it became so in the source; of two the later counts, then the greater event id
 * @param ifMatch what the source had read of the row
 */
public record SourceEvent(String sourceId, String eventId, Instant effectiveAt, IfMatch ifMatch) {
    static final Comparator<PushedFact> IN_ORDER =
            Comparator.comparing(PushedFact::effectiveAt).thenComparing(PushedFact::eventId);

    public SourceEvent {
        effectiveAt = effectiveAt.truncatedTo(ChronoUnit.MICROS);
    }

    SourceEvent of(String otherSourceId) {
        return new SourceEvent(otherSourceId, eventId, effectiveAt, ifMatch);
    }
}
