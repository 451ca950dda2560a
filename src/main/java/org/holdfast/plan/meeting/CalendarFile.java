package org.holdfast.plan.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.holdfast.web.Text;

/**
 * An invitation for the calendar of one person. It names no child, no school, no place and no other guest: calendars are
 * copied to telephones and read over shoulders. A later file of the same invitation replaces it. Source: RFC 5545, 5546;
 * safeguards 4.
 */
final class CalendarFile {
    private CalendarFile() {}

    static byte[] of(Invitation invitation) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Holdfast//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method(invitation));
        calendar.add(event(invitation));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody without an address is no attendee, and can only be told. */
    private static Method method(Invitation invitation) {
        return invitation.calledOff()
                ? ImmutableMethod.CANCEL
                : invitation.email().isPresent() ? ImmutableMethod.REQUEST : ImmutableMethod.PUBLISH;
    }

    private static VEvent event(Invitation invitation) {
        VEvent event = new VEvent(false);
        event.add(new Uid(invitation.invitee().id() + "@holdfast"));
        event.add(new Sequence(invitation.meeting().revision()));
        event.add(new DtStamp(invitation.written()));
        event.add(new DtStart<>(invitation.starts()));
        event.add(new DtEnd<>(invitation.ends()));
        event.add(new Summary(Text.say("plan.invitation.summary")));
        Status status = invitation.calledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        event.add(new Organizer(URI.create(invitation.organiser())));
        invitation.email().ifPresent(address -> event.add(new Attendee(mail(address))));
        invitation.link().ifPresent(link -> event.add(new Url(URI.create(link))));
        if (invitation.link().isEmpty()) {
            event.add(new Description(Text.say("plan.invitation.letter")));
        }
        return event;
    }

    private static URI mail(String address) {
        return URI.create("mailto:" + address.replaceAll("[^\\w.+@-]", ""));
    }
}
