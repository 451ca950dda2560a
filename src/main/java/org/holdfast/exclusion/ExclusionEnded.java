package org.holdfast.exclusion;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** An exclusion was cancelled or overturned. */
public record ExclusionEnded(ChildId childId, String exclusionId, ExclusionStatus status) implements DomainEvent {}
