package org.holdfast.exclusion;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A suspension or permanent exclusion was recorded. */
public record ExclusionRecorded(ChildId childId, String exclusionId) implements DomainEvent {}
