package org.holdfast.plan;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** An action of a plan was done or removed; nobody need be asked for it any more. */
public record ActionDone(ChildId childId, String actionId) implements DomainEvent {}
