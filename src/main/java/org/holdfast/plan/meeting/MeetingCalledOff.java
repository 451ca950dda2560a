package org.holdfast.plan.meeting;

import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;

/** One person who was asked to a meeting need not come: it is cancelled, or they are asked no longer. As MeetingInvited. */
public record MeetingCalledOff(
        ChildId childId, String meetingId, String inviteeId, Optional<String> personId, int revision)
        implements DomainEvent {}
