package org.holdfast.child.move;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** It was proposed that a child moves school; a task follows. */
public record MoveProposed(ChildId childId, String moveId) implements DomainEvent {}
