package org.holdfast.attendance.absence;

import java.time.LocalDate;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** A school is asked for the mark of a child's session that should be here. */
public record MarkAskedFor(ChildId childId, LocalDate day, Session session, String askedBy) implements DomainEvent {}
