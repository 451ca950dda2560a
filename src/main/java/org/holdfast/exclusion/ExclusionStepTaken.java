package org.holdfast.exclusion;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** Something was done or planned about an exclusion. */
public record ExclusionStepTaken(ChildId childId, String exclusionId, StepKind kind) implements DomainEvent {}
