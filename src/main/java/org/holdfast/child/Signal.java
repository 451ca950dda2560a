package org.holdfast.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something about a child that asked an adult to act, and what came of it.
 *
 * @param on day of the signal
 * @param at moment of it; empty where only its day is known
 * @param title what was asked for
 * @param why as the reader may know it
 * @param asked who was asked: a role or a person
 * @param taken when somebody first looked at it or took it over
 * @param ended what was done about it; empty while nothing was
 */
public record Signal(
        LocalDate on,
        Optional<Instant> at,
        String title,
        String why,
        String asked,
        Optional<Taken> taken,
        Optional<Ended> ended) {
    /** Somebody looked at it, or took it from another. */
    public record Taken(Instant at, String by) {}

    /**
     * How it ended.
     *
     * @param how "Done", "Set aside", "Settled by itself" …
     * @param by who acted; empty where nobody did
     * @param words what they said; may be empty
     */
    public record Ended(Instant at, String how, String by, String words) {}

    /** As it was known at a moment: what came of it later is left out. */
    public Signal knownAt(Instant moment) {
        return new Signal(
                on, at, title, why, asked, taken.filter(it -> !it.at().isAfter(moment)), ended.filter(it -> !it.at()
                        .isAfter(moment)));
    }
}
