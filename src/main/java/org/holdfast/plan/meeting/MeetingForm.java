package org.holdfast.plan.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.holdfast.contact.Relation;
import org.jspecify.annotations.Nullable;

/** What is typed of a meeting; a form cannot be bound to a record. */
public class MeetingForm implements Serializable {
    private @Nullable LocalDate on;
    private String at = "";
    private int minutes = MeetingTerms.USUAL;
    private String venue = "";
    private MeetingTerms.@Nullable Mode mode = MeetingTerms.Mode.IN_PERSON;
    private String chair = "";
    private String parentsPart = "";
    private String agreedWith = "";
    private @Nullable LocalDate agreedOn;
    private String guestName = "";
    private @Nullable Relation guestRole;
    private String reason = "";

    void show(PlanMeeting meeting) {
        MeetingTerms terms = meeting.terms();
        on = terms.on();
        at = String.valueOf(terms.at());
        minutes = terms.minutes();
        venue = terms.venue();
        mode = terms.mode();
        chair = terms.chair();
        meeting.agreement().ifPresent(held -> {
            parentsPart = held.parentsPart();
            agreedWith = held.with();
        });
    }

    MeetingTerms terms(Function<String, @Nullable LocalTime> time) {
        return new MeetingTerms(on, time.apply(at), minutes, venue, mode, chair);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String time) {
        at = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int length) {
        minutes = length;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String place) {
        venue = place;
    }

    public MeetingTerms.@Nullable Mode getMode() {
        return mode;
    }

    public void setMode(MeetingTerms.@Nullable Mode chosen) {
        mode = chosen;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String name) {
        chair = name;
    }

    public String getParentsPart() {
        return parentsPart;
    }

    public void setParentsPart(String text) {
        parentsPart = text;
    }

    public String getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(String name) {
        agreedWith = name;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate day) {
        agreedOn = day;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String name) {
        guestName = name;
    }

    public @Nullable Relation getGuestRole() {
        return guestRole;
    }

    public void setGuestRole(@Nullable Relation relation) {
        guestRole = relation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}
