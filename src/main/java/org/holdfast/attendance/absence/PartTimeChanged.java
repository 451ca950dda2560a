package org.holdfast.attendance.absence;

import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A child's part-time timetable was agreed, reviewed or ended. */
public record PartTimeChanged(ChildId childId) implements DomainEvent {}
