package org.holdfast.plan;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * After a change around the child somebody said that the rest of the plan still holds.
 *
 * @param number of the version that was in hand
 */
public record PlanConfirmed(ChildId childId, int number) implements DomainEvent {}
