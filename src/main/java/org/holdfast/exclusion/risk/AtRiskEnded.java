package org.holdfast.exclusion.risk;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A child is at risk no longer, or was suspended. */
public record AtRiskEnded(ChildId childId, String riskId, RiskOutcome outcome) implements DomainEvent {}
