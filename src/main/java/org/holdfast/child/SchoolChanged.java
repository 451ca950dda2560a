package org.holdfast.child;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * A child's main school changes, or is to change.
 *
 * @param from id of the school before; empty where there was none
 * @param to id of the school after; empty where there is none yet
 * @param on the first day at the new school, or off roll
 */
public record SchoolChanged(ChildId childId, Optional<String> from, Optional<String> to, LocalDate on)
        implements DomainEvent {}
