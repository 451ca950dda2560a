package org.holdfast.contact;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** Somebody the child must be kept from, or an address that must not be known, was named. */
public record ProtectionSet(ChildId childId, Protection.Kind kind) implements DomainEvent {}
