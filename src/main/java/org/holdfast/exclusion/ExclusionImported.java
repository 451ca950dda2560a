package org.holdfast.exclusion;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * An exclusion came in, or was put right, from a file of a census that is no news: counts, plans and histories follow, and
 * nobody is told as of one that has just happened.
 */
public record ExclusionImported(ChildId childId, String exclusionId) implements DomainEvent {}
