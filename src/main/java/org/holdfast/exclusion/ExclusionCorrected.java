package org.holdfast.exclusion;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** What was recorded of an exclusion was corrected. */
public record ExclusionCorrected(ChildId childId, String exclusionId) implements DomainEvent {}
