package org.holdfast.plan;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** The draft changed. @param what in a word, never content */
public record PlanChanged(ChildId childId, String what) implements DomainEvent {}
