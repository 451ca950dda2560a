package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** A child's places at school: a new one, or the end of one. */
@Named
@ViewScoped
public class EnrolmentPage implements Serializable {
    @Inject
    transient EnrolChild enrolChild;

    @Inject
    transient EndEnrolment endEnrolment;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String urn = "";
    private Enrolment.Kind kind = Enrolment.Kind.MAIN;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String place = "";
    private @Nullable LocalDate until;

    public Enrolment.Kind[] kinds() {
        return Enrolment.Kind.values();
    }

    public String save() {
        LocalDate first = from == null ? LocalDate.now(clock) : from;
        if (to != null && !to.isAfter(first)) {
            throw new Refused(ChildRule.ENDS_AFTER_IT_BEGINS, ChildRule.ENDS_AFTER_IT_BEGINS.sentence(), "to");
        }
        enrolChild.run(strip.id(), urn, kind, new Period(first, to));
        return gone(first)
                ? home()
                : Told.on("/child/record?child=" + strip.childId(), Text.say("child.enrolment.saved"));
    }

    public String end() {
        LocalDate day = until == null ? LocalDate.now(clock) : until;
        endEnrolment.run(strip.id(), place, day);
        return gone(day)
                ? home()
                : Told.on("/child/record?child=" + strip.childId(), Text.say("child.enrolment.ended"));
    }

    /** From that day on the child may be at another school, and no longer on this list. */
    private boolean gone(LocalDate day) {
        return !day.isAfter(LocalDate.now(clock));
    }

    private String home() {
        return Told.on("/index", Text.say("child.enrolment.moved", strip.name()));
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String given) {
        urn = given;
    }

    public Enrolment.Kind getKind() {
        return kind;
    }

    public void setKind(Enrolment.Kind given) {
        kind = given;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate given) {
        from = given;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate given) {
        to = given;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String given) {
        place = given;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate given) {
        until = given;
    }
}
