package org.holdfast.support;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** An adult is no longer a child's key person or backup, from a day on. */
public record KeyPersonEnded(ChildId childId, Duty duty, String staffId, LocalDate on) implements DomainEvent {}
