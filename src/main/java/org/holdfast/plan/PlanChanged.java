package org.holdfast.plan;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * The draft changed.
 *
 * @param what of it, in a machine word and never as content
 */
public record PlanChanged(ChildId childId, String what) implements DomainEvent {}
