package org.holdfast.exclusion.told;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** It was said whether a letter goes. */
public record LetterDecided(ChildId childId, String letterId, boolean goes) implements DomainEvent {}
