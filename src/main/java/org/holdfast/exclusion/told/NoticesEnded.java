package org.holdfast.exclusion.told;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** Nobody of a ladder is asked any more. @param ladder as {@link ExclusionNotice#ladder} */
public record NoticesEnded(ChildId childId, String ladder, NoticeEnd how) implements DomainEvent {}
