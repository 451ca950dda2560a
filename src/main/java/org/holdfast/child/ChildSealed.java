package org.holdfast.child;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** An adoption order closed the record. */
public record ChildSealed(ChildId childId) implements DomainEvent {}
