package org.holdfast.child;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * A fact that an authority's own system had sent no longer counts, because that system took it back.
 *
 * @param kind what it was, such as {@code PLACEMENT}
 * @param sourceId as that system named it; another authority's system may name something else so
 */
public record FactWithdrawn(ChildId childId, String authorityId, String kind, String sourceId) implements DomainEvent {}
