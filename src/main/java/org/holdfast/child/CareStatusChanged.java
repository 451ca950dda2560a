package org.holdfast.child;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** What a child is to social care has changed, or what is known of it. */
public record CareStatusChanged(ChildId childId) implements DomainEvent {}
