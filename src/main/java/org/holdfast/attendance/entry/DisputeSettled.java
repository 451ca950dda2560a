package org.holdfast.attendance.entry;

import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A person decided which of two schools is right about a session. */
public record DisputeSettled(ChildId childId, Slot session) implements DomainEvent {}
