package org.holdfast.plan.meeting;

import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/**
 * One person is asked to a meeting, or is told of another day or place; each person alone. No address is here: it is asked
 * for on the day, under the protections of that day.
 *
 * @param inviteeId names the invitation
 * @param personId of whoever may have a sign-in here
 * @param revision rises with every change
 */
public record MeetingInvited(
        ChildId childId, String meetingId, String inviteeId, Optional<String> personId, int revision)
        implements DomainEvent {}
