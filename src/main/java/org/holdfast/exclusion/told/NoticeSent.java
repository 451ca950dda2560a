package org.holdfast.exclusion.told;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** Somebody is told of an exclusion; who and of what stands in the notice. */
public record NoticeSent(ChildId childId, String noticeId) implements DomainEvent {}
