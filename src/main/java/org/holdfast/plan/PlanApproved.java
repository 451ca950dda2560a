package org.holdfast.plan;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * A version was frozen.
 *
 * @param number of that version
 */
public record PlanApproved(ChildId childId, int number) implements DomainEvent {}
