package org.holdfast.monitoring.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.audit.Looked;
import org.holdfast.child.Child;
import org.holdfast.child.Signal;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.Difference;
import org.holdfast.plan.PlanDocument;
import org.holdfast.plan.PlanVersion;

/**
 * What is known of one child of a sample, to be read and not changed.
 *
 * @param versions of the plan, the oldest first, each with what changed since the one before
 * @param views the newest first
 * @param chronology the newest first
 * @param signals the newest first
 * @param looked the newest first; empty where the reader may not know it
 */
public record ChildBundle(
        Child child,
        List<Edition> versions,
        List<Voice> views,
        List<Moment> chronology,
        List<Flagged> signals,
        Optional<List<Looked>> looked) {
    /** @param change empty for the first */
    public record Edition(PlanVersion version, LocalDate on, Optional<Difference> change) {
        public PlanDocument document() {
            return PlanDocument.read(version.document());
        }
    }

    /** @param answered the first version approved after the child said it; empty while there is none */
    public record Voice(ChildViews said, Optional<Edition> answered) {
        /** What was promised in that version. */
        public List<PlanDocument.Promise> promised() {
            return answered.map(edition -> edition.document().actions()).orElse(List.of());
        }
    }

    /** @param look as of {@link org.holdfast.child.Happening} */
    public record Moment(LocalDate on, String look, String words) {}

    /**
     * A signal, and how long it took.
     *
     * @param waited from the flag to the action; empty while nothing was done, or where only the day of the flag is known
     * @param worked as much of it as lay in working hours
     * @param days from the day of the flag to that of the action
     */
    public record Flagged(Signal signal, Optional<Duration> waited, Optional<Duration> worked, Optional<Long> days) {}
}
