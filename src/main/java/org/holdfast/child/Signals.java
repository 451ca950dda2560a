package org.holdfast.child;

import java.time.Instant;
import java.util.List;

/**
 * Asked of every feature: what about this child asked an adult to act, and what came of it, as far as the reader, whose
 * sight the child carries, may know?
 */
public interface Signals {
    /** Those raised by a moment, in any order, as they stand today. */
    List<Signal> signals(Child child, Instant known);
}
