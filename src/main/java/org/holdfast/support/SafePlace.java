package org.holdfast.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;

/**
 * Where at school a child may go when it becomes too much: the place the child chose, and what was agreed about it. It
 * belongs to the school it lies in and ends when the child leaves. Source: NICE NG26 1.2.5.
 */
@Entity
@Touching
@Table(name = "safe_place")
public class SafePlace extends DatedFact implements Succession.Ending<SafePlace> {
    private static final Set<String> ADULTS_ROOMS = Set.of(
            "office",
            "the office",
            "school office",
            "the school office",
            "main office",
            "the main office",
            "reception",
            "the reception",
            "reception office",
            "the reception office",
            "front office",
            "the front office",
            "reception desk",
            "headteachers office",
            "the headteachers office",
            "heads office",
            "the heads office",
            "anywhere",
            "none",
            "na",
            "tbc");

    @Column(name = "school_id")
    private String schoolId;

    private String room;

    @Column(name = "way_there")
    private String wayThere;

    @Column(name = "agreed_signal")
    private String agreedSignal;

    @Column(name = "who_is_told")
    private String whoIsTold;

    @Column(name = "closed_hours")
    private String closedHours;

    private String alternative;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @SuppressWarnings("NullAway.Init")
    protected SafePlace() {}

    SafePlace(ChildId child, String schoolId, Agreed agreed, Period period, Said said) {
        super(child, period, said.at());
        this.schoolId = schoolId;
        this.room = agreed.room().strip();
        this.wayThere = agreed.wayThere().strip();
        this.agreedSignal = agreed.agreedSignal().strip();
        this.whoIsTold = agreed.whoIsTold().strip();
        this.closedHours = agreed.closedHours().strip();
        this.alternative = agreed.alternative().strip();
        this.verifiedOn = said.on();
        this.verifiedBy = said.by();
    }

    /** What was agreed with the child. Hours and alternative may be empty: the place is then always open. */
    public record Agreed(
            String room,
            String wayThere,
            String agreedSignal,
            String whoIsTold,
            String closedHours,
            String alternative) {
        /** @throws Refused if only "the office" is said, or the place cannot be found and used from what is said */
        void check() {
            if (ADULTS_ROOMS.contains(Folded.fold(room))) {
                throw SupportRule.CHILD_CHOSE_THE_PLACE.at("room");
            }
            if (Stream.of(room, wayThere, agreedSignal, whoIsTold).anyMatch(String::isBlank)) {
                throw new Refused(SupportRule.PLACE_CAN_BE_FOUND_AND_USED);
            }
            if (!closedHours.isBlank() && alternative.isBlank()) {
                throw SupportRule.CLOSED_NEEDS_ANOTHER.at("alternative");
            }
        }
    }

    public Agreed agreed() {
        return new Agreed(room, wayThere, agreedSignal, whoIsTold, closedHours, alternative);
    }

    public String room() {
        return room;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public String verifiedBy() {
        return verifiedBy;
    }

    String schoolId() {
        return schoolId;
    }

    @Override
    public SafePlace until(LocalDate day, Instant now) {
        return as(new Period(from(), day), verifiedOn, verifiedBy, now);
    }

    SafePlace confirmed(Said said) {
        return as(period(), said.on(), said.by(), said.at());
    }

    private SafePlace as(Period period, LocalDate on, String by, Instant now) {
        return new SafePlace(childId(), schoolId, agreed(), period, new Said(by, on, now));
    }
}
