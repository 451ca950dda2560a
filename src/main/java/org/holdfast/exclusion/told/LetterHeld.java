package org.holdfast.exclusion.told;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A letter waits for the social worker to say whether it may go. */
public record LetterHeld(ChildId childId, String exclusionId, String letterId) implements DomainEvent {}
