package org.holdfast.contact;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A person of the responsible authority lifted a protection. */
public record ProtectionCleared(ChildId childId, Protection.Kind kind) implements DomainEvent {}
