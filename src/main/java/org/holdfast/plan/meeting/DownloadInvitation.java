package org.holdfast.plan.meeting;

import jakarta.inject.Inject;
import java.net.URI;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Hands out the invitation of one person: a file for their calendar, or a letter. */
@UseCase
public class DownloadInvitation {
    /** In which form. */
    public enum Form {
        CALENDAR("text/calendar; charset=UTF-8; component=VEVENT", "meeting.ics"),
        LETTER("application/pdf", "meeting.pdf");

        private final String mediaType;
        private final String fileName;

        Form(String mediaType, String fileName) {
            this.mediaType = mediaType;
            this.fileName = fileName;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Names nobody: it lies among the downloads. */
        public String fileName() {
            return fileName;
        }
    }

    @Inject
    OpenedMeetings desk;

    @Inject
    Invitations invitations;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    /**
     * @param house address of this installation, without a slash at its end
     * @throws Refused if nobody of this id is on the list, or they must not be contacted
     * @throws NotFound if they were never invited
     */
    @Allowed(Task.ARRANGE_MEETING)
    public byte[] run(ChildId child, String meetingId, String inviteeId, Form form, URI house) {
        Invitation invitation = invitations.of(desk.open(child, meetingId), inviteeId, house);
        acting.about("meeting, invitation of one person");
        return form == Form.CALENDAR ? CalendarFile.of(invitation) : press.pdf(new InvitationLetter(invitation).html());
    }
}
