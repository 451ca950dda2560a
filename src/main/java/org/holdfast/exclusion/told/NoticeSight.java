package org.holdfast.exclusion.told;

import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareHistory;
import org.holdfast.child.Child;
import org.holdfast.child.Connections.Connection;
import org.holdfast.child.Field;

/**
 * What one reader may know of who was told: that a virtual school or social worker was, tells of care. Whoever knows of the
 * child only because they were told sees what they themselves were told.
 *
 * @param careKnown whether the reader may know of the child's care, past care included
 * @param careOpen whether the reader may know of it as far as it is of today
 */
record NoticeSight(Child child, Actor actor, boolean careKnown, boolean careOpen) {
    static NoticeSight of(Child child, Actor actor, boolean careKnown, Connection now) {
        return new NoticeSight(child, actor, careKnown, child.sight().shows(Field.CARE_STATUS) && now.socialCare());
    }

    /** @see CareHistory#knownTo */
    boolean sees(ExclusionNotice notice) {
        if (onlyTold()) {
            return notice.recipient() == Recipient.LOCAL_AUTHORITY ? ofLadder(notice) : theirStep(notice);
        }
        return switch (notice.recipient()) {
            case LOCAL_AUTHORITY -> true;
            case SOCIAL_WORKER -> careKnown || careOpen || ofLadder(notice);
            case VIRTUAL_SCHOOL -> careKnown || ofLadder(notice);
        };
    }

    /** Whether the reader holds a role of the ladder, at its authority. */
    boolean ofLadder(ExclusionNotice notice) {
        return notice.recipient().ladder().stream().anyMatch(role -> holds(notice, role));
    }

    /** Whether the reader holds the very role that this step is for. */
    boolean theirStep(ExclusionNotice notice) {
        return holds(notice, notice.role());
    }

    /** Reaches the child by having been told, and by nothing else. */
    boolean onlyTold() {
        return child.sight().roles().stream().allMatch(role -> role.reach() == Role.Reach.TOLD);
    }

    private boolean holds(ExclusionNotice notice, Role role) {
        boolean there = role.reach() == Role.Reach.GRANTED
                || notice.organisationId()
                        .filter(actor.organisations(role)::contains)
                        .isPresent();
        return there && child.sight().has(role);
    }

    /**
     * Those of the ladders in which it is for the reader to say that they know.
     *
     * @param open steps of one exclusion that are open
     */
    List<ExclusionNotice> mine(List<ExclusionNotice> open) {
        return open.stream().filter(notice -> asked(notice, open)).toList();
    }

    /** Whoever comes to the child by being told alone, once they were; the others from the beginning. */
    private boolean asked(ExclusionNotice notice, List<ExclusionNotice> open) {
        return notice.recipient().ladder().stream()
                        .filter(role -> role.reach() != Role.Reach.TOLD)
                        .anyMatch(role -> holds(notice, role))
                || open.stream().anyMatch(step -> step.ladder().equals(notice.ladder()) && theirStep(step));
    }
}
