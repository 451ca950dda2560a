package org.holdfast.exclusion.risk;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A child is at risk of suspension. */
public record AtRiskFlagged(ChildId childId, String riskId) implements DomainEvent {}
