package org.holdfast.attendance;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A child's register took in marks: one event a child and act, not one a mark. */
public record MarksEntered(ChildId childId, RegisterKey register, Entered entered) implements DomainEvent {}
