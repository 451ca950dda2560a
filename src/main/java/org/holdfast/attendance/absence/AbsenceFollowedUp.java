package org.holdfast.attendance.absence;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** Somebody wrote down what was asked and answered about a child's absence of a day. */
public record AbsenceFollowedUp(ChildId childId, LocalDate day) implements DomainEvent {}
