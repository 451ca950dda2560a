package org.holdfast.support;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** An adult was named a child's key person or backup. */
public record KeyPersonNamed(ChildId childId, Duty duty, String staffId, LocalDate from) implements DomainEvent {}
