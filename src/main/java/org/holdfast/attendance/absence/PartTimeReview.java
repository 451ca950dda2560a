package org.holdfast.attendance.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** That a part-time timetable was looked at again, and what came of it. Never changed. */
@Entity
@Table(name = "part_time_review")
public class PartTimeReview {
    /** As it is entered. @param hours a week from now on. @param endsOn last day, as it is now; null is without an end */
    public record Terms(
            @Nullable LocalDate reviewedOn,
            String outcome,
            @Nullable BigDecimal hours,
            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate endsOn) {}

    @Id
    private String id;

    @Column(name = "timetable_id")
    private String timetableId;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    private String outcome;

    @Column(name = "weekly_minutes")
    private int weeklyMinutes;

    @Column(name = "next_review_on")
    private LocalDate nextReviewOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected PartTimeReview() {}

    private PartTimeReview(String timetableId, LocalDate on, String outcome, int minutes, LocalDate next) {
        this.id = Ids.next();
        this.timetableId = timetableId;
        this.reviewedOn = on;
        this.outcome = outcome;
        this.weeklyMinutes = minutes;
        this.nextReviewOn = next;
        this.recordedBy = "";
        this.recordedAt = Instant.EPOCH;
    }

    /** @throws Refused at the field that is missing or does not fit */
    static PartTimeReview of(PartTimeTimetable timetable, Terms terms, String by, Instant now, LocalDate today) {
        LocalDate on = terms.reviewedOn() == null ? today : terms.reviewedOn();
        if (on.isBefore(timetable.beginsOn()) || on.isAfter(today)) {
            throw PartTimeRule.REVIEWED_BY_TODAY.at("reviewedOn");
        }
        PartTimeReview review = new PartTimeReview(
                timetable.id(),
                on,
                PartTimeTerms.text(terms.outcome(), PartTimeTerms.TEXT, PartTimeRule.SAYS_WHAT_CAME_OF_IT, "outcome"),
                PartTimeTerms.minutes(terms.hours()),
                PartTimeTerms.checkReview(on, terms.nextReviewOn()));
        review.recordedBy = by;
        review.recordedAt = now;
        return review;
    }

    String timetableId() {
        return timetableId;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public String outcome() {
        return outcome;
    }

    int weeklyMinutes() {
        return weeklyMinutes;
    }

    public String hours() {
        return PartTimeTerms.hours(weeklyMinutes);
    }

    public LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
