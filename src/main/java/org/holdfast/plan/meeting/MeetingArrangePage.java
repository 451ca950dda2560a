package org.holdfast.plan.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.child.ChildStrip;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Told;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Arranges a meeting: when and where, and then who is asked, one by one. */
@Named
@ViewScoped
public class MeetingArrangePage implements Serializable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    transient ReadMeeting readMeeting;

    @Inject
    transient ArrangeMeeting arrangeMeeting;

    @Inject
    transient ChangeMeeting changeMeeting;

    @Inject
    transient AgreeParentsPart agreeParentsPart;

    @Inject
    transient InviteToMeeting inviteToMeeting;

    @Inject
    transient InviteByName inviteByName;

    @Inject
    transient LeaveOutOfMeeting leaveOutOfMeeting;

    @Inject
    transient CancelMeeting cancelMeeting;

    @Inject
    transient Acting acting;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String meeting = "";
    private final MeetingForm form = new MeetingForm();
    private final Map<String, String> reasons = new HashMap<>();
    private transient @Nullable MeetingView view;

    public void open() {
        if (known()) {
            form.show(view().meeting());
        } else {
            form.setChair(acting.actor().name());
        }
        form.setAgreedOn(LocalDate.now(clock));
    }

    public boolean known() {
        return !meeting.isEmpty();
    }

    private MeetingView read() {
        try {
            return readMeeting.run(strip.id(), Ids.checked("Meeting", meeting));
        } catch (Refused gone) {
            throw new NotFound("Meeting");
        }
    }

    /** @throws NotFound if the child has no such meeting */
    public MeetingView view() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    /** Whether day and place can still be changed. */
    public boolean changeable() {
        return !known() || view().meeting().status() == MeetingStatus.ARRANGED;
    }

    public boolean open(MeetingView.Seat seat) {
        return view().meeting().status().open() && seat.invitee().presence() != Presence.NOT_INVITED;
    }

    /** Whether the person may be sent something: an invitation, or word that it is off. */
    public boolean sendable(MeetingView.Seat seat) {
        return seat.invitee().everInvited()
                && !seat.hold()
                        .filter(hold -> hold == Gathering.Hold.MUST_NOT_BE_CONTACTED)
                        .isPresent();
    }

    public String save() {
        MeetingTerms terms = form.terms(MeetingArrangePage::time);
        if (known()) {
            changeMeeting.run(strip.id(), meeting, terms);
            return again(Text.say("plan.meeting.changed"));
        }
        meeting = arrangeMeeting.run(strip.id(), terms);
        return again(Text.say("plan.meeting.arranged"));
    }

    public String agree() {
        agreeParentsPart.run(strip.id(), meeting, form.getParentsPart(), form.getAgreedWith(), form.getAgreedOn());
        return again(Text.say("plan.meeting.agreed"));
    }

    public String invite(String key, String name) {
        inviteToMeeting.run(strip.id(), meeting, key);
        return again(Text.say("plan.meeting.invited", name));
    }

    public String inviteOther() {
        inviteByName.run(strip.id(), meeting, form.getGuestName(), form.getGuestRole());
        return again(Text.say("plan.meeting.invited", form.getGuestName()));
    }

    public String leaveOut(String key, String name) {
        leaveOutOfMeeting.run(strip.id(), meeting, key, reasons.getOrDefault(key, ""));
        return again(Text.say("plan.meeting.leftOut", name));
    }

    public String cancel() {
        cancelMeeting.run(strip.id(), meeting, form.getReason());
        return Told.then(Text.say("plan.meeting.cancelled"), "/plan/meetings", strip);
    }

    private String again(String sentence) {
        return Told.then(sentence, "/plan/meeting-arrange?meeting=" + meeting, strip);
    }

    /** "14:00" or "9.30"; null where it is no time. */
    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'), TIME);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public MeetingTerms.Mode[] modes() {
        return MeetingTerms.Mode.values();
    }

    public Relation[] relations() {
        return Relation.values();
    }

    public MeetingForm getForm() {
        return form;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String id) {
        meeting = id == null ? "" : id;
    }
}
