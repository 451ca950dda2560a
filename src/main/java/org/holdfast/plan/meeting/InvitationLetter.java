package org.holdfast.plan.meeting;

import java.util.Objects;
import org.holdfast.plan.Said;
import org.holdfast.web.PaperText;
import org.holdfast.web.Text;

/**
 * An invitation on paper, for somebody without e-mail. It names its reader, day and place; the child and the other guests
 * it does not name. A parent reads the part that was agreed.
 */
final class InvitationLetter {
    private final Invitation invitation;

    InvitationLetter(Invitation invitation) {
        this.invitation = invitation;
    }

    String html() {
        MeetingTerms terms = invitation.meeting().terms();
        PaperText paper = new PaperText(Text.say("plan.invitation.title"))
                .running("head", Text.say("plan.invitation.title"))
                .running("foot", Text.say("plan.invitation.foot"))
                .element("h1", Text.say("plan.invitation.title"))
                .element(
                        "p",
                        Text.say("plan.invitation.dear", invitation.invitee().name()));
        if (invitation.calledOff()) {
            paper.element(
                    "p",
                    Text.say(
                            "plan.invitation.off", Said.day(invitation.meeting().on())));
            return paper.html();
        }
        paper.element("p", Text.say("plan.invitation.lead"))
                .pair("plan.meeting.on", Said.day(invitation.meeting().on()))
                .pair("plan.meeting.at", String.valueOf(terms.at()))
                .pair("plan.meeting.lasts", Text.say("plan.meeting.minutes.n", terms.minutes()))
                .pair(
                        "plan.meeting.mode",
                        Text.say(Objects.requireNonNull(terms.mode()).key()))
                .pair("plan.meeting.venue", terms.venue());
        if (invitation.invitee().parent()) {
            invitation
                    .meeting()
                    .agreement()
                    .filter(held -> invitation.meeting().agreed())
                    .ifPresent(held -> paper.pair("plan.invitation.part", held.parentsPart()));
        }
        return paper.element("p", Text.say("plan.invitation.answer")).html();
    }
}
