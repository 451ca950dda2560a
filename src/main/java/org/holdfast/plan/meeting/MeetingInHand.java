package org.holdfast.plan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.holdfast.plan.PlanInHand;
import org.holdfast.plan.PlanRule;

/**
 * A meeting as it lies before one person, under the protections of this day.
 *
 * @param around who could come
 */
record MeetingInHand(PlanInHand plan, PlanMeeting meeting, Gathering gathering, Guests.Known around) {
    LocalDate today() {
        return plan.today();
    }

    Author author() {
        return plan.author();
    }

    /** @throws Refused if nobody of this id is on the list */
    Invitee invitee(String id) {
        return gathering.byId(id).orElseThrow(() -> new Refused(MeetingRule.IS_INVITED));
    }

    /** @throws Refused if this meeting has no such action */
    MeetingAction action(String id) {
        return gathering.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(PlanRule.IS_GONE));
    }

    /** Somebody of this key, from the list or from around the child. @throws NotFound if there is nobody */
    Guest guest(String key) {
        return candidates().stream()
                .filter(guest -> guest.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Guest"));
    }

    private List<Guest> candidates() {
        List<Guest> listed =
                gathering.invitees().stream().map(MeetingInHand::guest).toList();
        return Stream.concat(around.guests().stream(), listed.stream()).toList();
    }

    /** Whom an invitation counts for today. */
    List<Invitee> expected() {
        return gathering.invitees().stream()
                .filter(one -> one.presence() != Presence.NOT_INVITED)
                .filter(one -> gathering.hold(one, meeting.agreed()).isEmpty())
                .toList();
    }

    /** Whether they were asked at some time, and may be told that they need not come. */
    boolean tellable(Invitee invitee) {
        return invitee.everInvited() && !gathering.safeguard().bars(invitee);
    }

    MeetingInvited invited(Invitee invitee) {
        return new MeetingInvited(
                plan.child().id(), meeting.id(), invitee.id(), invitee.personId(), meeting.revision());
    }

    MeetingCalledOff calledOff(Invitee invitee) {
        return new MeetingCalledOff(
                plan.child().id(), meeting.id(), invitee.id(), invitee.personId(), meeting.revision());
    }

    static Guest guest(Invitee invitee) {
        String key = invitee.guestKey();
        Optional<String> id = invitee.kind() == Guest.Kind.CONTACT || invitee.kind() == Guest.Kind.STAFF
                ? Optional.of(key.substring(key.indexOf(':') + 1))
                : Optional.empty();
        return new Guest(invitee.kind(), id, invitee.name(), invitee.role(), invitee.parent());
    }
}
