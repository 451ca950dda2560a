package org.holdfast.child;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * What is known of where a child lives has changed.
 *
 * @param moved whether the child really changed home, as the record now says
 */
public record PlacementChanged(ChildId childId, boolean moved) implements DomainEvent {}
