package org.holdfast.child.move;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A proposed move was accepted, declined or cleared. */
public record MoveSettled(ChildId childId, String moveId, SchoolMove.State state) implements DomainEvent {}
