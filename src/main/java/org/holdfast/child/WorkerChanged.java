package org.holdfast.child;

import java.time.LocalDate;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * Another adult works with a child for social care than before.
 *
 * @param kind of the grant: social worker, team manager or reviewing officer
 * @param holderId who it is now
 */
public record WorkerChanged(ChildId childId, ChildAccess.Kind kind, String holderId, LocalDate from)
        implements DomainEvent {}
