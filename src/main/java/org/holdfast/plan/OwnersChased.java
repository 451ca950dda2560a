package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * Somebody reminded the owners of sections of what is missing.
 *
 * @param number of the draft in hand
 */
public record OwnersChased(ChildId childId, int number, String chasedBy, List<Chase> chases) implements DomainEvent {
    /**
     * What one owner is asked for.
     *
     * @param personId whose turn it is; empty where nobody holds the role for this child
     * @param name of the person, or of the role where nobody holds it
     * @param missing labels of the mandatory questions without an answer
     */
    public record Chase(Role owner, Optional<String> personId, String name, List<String> missing) {}
}
