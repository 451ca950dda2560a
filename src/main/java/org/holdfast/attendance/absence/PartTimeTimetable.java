package org.holdfast.attendance.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Fewer hours in school than others have, agreed for a reason and a short time. It is reviewed within six weeks of its
 * beginning and of each review, and ended by somebody who says what came of it. Source: F38.
 */
@Entity
@Table(name = "part_time_timetable")
public class PartTimeTimetable {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "school_id")
    private String schoolId;

    private String reason;

    @Column(name = "agreed_with")
    private String agreedWith;

    @Column(name = "weekly_minutes")
    private int weeklyMinutes;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_why")
    private @Nullable String endedWhy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PartTimeTimetable() {}

    @SuppressWarnings("NullAway.Init")
    private PartTimeTimetable(ChildId child, String schoolId, PartTimeTerms terms, String by, Instant now) {
        this.id = Ids.next();
        this.childId = child.id();
        this.schoolId = schoolId;
        this.reason = terms.reason();
        this.agreedWith = terms.agreedWith();
        this.weeklyMinutes = PartTimeTerms.minutes(terms.hours());
        this.endsOn = terms.endsOn();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** @throws Refused at the field that is missing or does not fit */
    static PartTimeTimetable agreed(
            ChildId child, String schoolId, PartTimeTerms terms, String by, Instant now, LocalDate today) {
        PartTimeTimetable timetable = new PartTimeTimetable(child, schoolId, terms.checked(today), by, now);
        timetable.beginsOn = terms.beginning();
        timetable.reviewOn = terms.firstReview();
        return timetable;
    }

    /** What came of a review. @throws Refused if it has ended, or at the field that does not fit */
    PartTimeReview reviewed(PartTimeReview.Terms terms, String by, Instant now, LocalDate today) {
        stillRunning();
        PartTimeReview review = PartTimeReview.of(this, terms, by, now, today);
        LocalDate end = terms.endsOn();
        if (end != null && (end.isBefore(beginsOn) || end.isAfter(beginsOn.plusYears(1)))) {
            throw PartTimeRule.ENDS_AFTER_IT_BEGINS.at("endsOn");
        }
        weeklyMinutes = review.weeklyMinutes();
        reviewOn = review.nextReviewOn();
        endsOn = end;
        return review;
    }

    /** @throws Refused if it has ended, without what came of it, or on a day outside it or ahead */
    void ended(LocalDate day, String why, LocalDate today) {
        stillRunning();
        if (day.isBefore(beginsOn) || day.isAfter(today)) {
            throw PartTimeRule.REVIEWED_BY_TODAY.at("endedOn");
        }
        endedWhy = PartTimeTerms.text(why, PartTimeTerms.TEXT, PartTimeRule.SAYS_WHAT_CAME_OF_IT, "why");
        endedOn = day;
    }

    private void stillRunning() {
        if (endedOn != null) {
            throw new Refused(PartTimeRule.IS_OVER);
        }
    }

    public PartTimeState state(LocalDate today) {
        if (endedOn != null) {
            return PartTimeState.ENDED;
        }
        if (endsOn != null && today.isAfter(endsOn)) {
            return PartTimeState.PAST_ITS_END;
        }
        if (today.isAfter(reviewOn)) {
            return PartTimeState.REVIEW_OVERDUE;
        }
        return endsOn == null
                ? PartTimeState.OPEN_ENDED
                : today.isBefore(beginsOn) ? PartTimeState.AHEAD : PartTimeState.RUNNING;
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public String schoolId() {
        return schoolId;
    }

    public String reason() {
        return reason;
    }

    public String agreedWith() {
        return agreedWith;
    }

    /** In school a week, such as 12.5. */
    public String hours() {
        return PartTimeTerms.hours(weeklyMinutes);
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** Last day. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String endedWhy() {
        return endedWhy == null ? "" : endedWhy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
