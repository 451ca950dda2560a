package org.holdfast.plan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.contact.ContactView;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.StaffMember;
import org.holdfast.school.StaffMembers;

/** Puts one person's invitation together; their address is looked up at that moment and belongs to nobody else's. */
@ApplicationScoped
class Invitations {
    @Inject
    StaffMembers staff;

    @Inject
    Clock clock;

    /**
     * @param house address of this installation, for links and as the organiser
     * @throws Refused if nobody of this id is on the list, or they must not be contacted
     * @throws NotFound if they were never invited
     */
    Invitation of(MeetingInHand hand, String inviteeId, URI house) {
        Invitee invitee = hand.invitee(inviteeId);
        if (hand.gathering().safeguard().bars(invitee)) {
            throw new Refused(MeetingRule.DO_NOT_CONTACT);
        }
        if (!invitee.everInvited()) {
            throw new NotFound("Invitation");
        }
        boolean waits = hand.gathering().hold(invitee, hand.meeting().agreed()).isPresent();
        boolean off = hand.meeting().status() == MeetingStatus.CANCELLED
                || invitee.presence() == Presence.NOT_INVITED
                || waits;
        return new Invitation(
                hand.meeting(),
                invitee,
                address(hand, invitee),
                link(hand, invitee, house),
                organiser(house),
                off,
                clock.instant(),
                clock.getZone());
    }

    private Optional<String> address(MeetingInHand hand, Invitee invitee) {
        String id = invitee.guestKey().substring(invitee.guestKey().indexOf(':') + 1);
        return switch (invitee.kind()) {
            case CONTACT ->
                hand.around().sheet().toCall().stream()
                        .filter(contact -> contact.contactId().equals(id))
                        .findFirst()
                        .flatMap(ContactView::email);
            case STAFF -> staff.byId(id).map(StaffMember::email);
            case CHILD, OTHER -> Optional.empty();
        };
    }

    /** Only for people who may have a sign-in: to others it would lead nowhere. */
    private static Optional<String> link(MeetingInHand hand, Invitee invitee, URI house) {
        return invitee.personId()
                .map(person -> house + "/plan/meeting?child="
                        + hand.plan().child().id().id() + "&meeting="
                        + hand.meeting().id());
    }

    /** The service and not a person: nobody learns another's address from it. */
    private static String organiser(URI house) {
        return "mailto:no-reply@" + Optional.ofNullable(house.getHost()).orElse("localhost");
    }
}
