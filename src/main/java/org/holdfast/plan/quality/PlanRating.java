package org.holdfast.plan.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.jspecify.annotations.Nullable;

/**
 * How a virtual school found a submitted plan, by the rubric of the day it was submitted. Open to its rater until the
 * plan is approved or returned, then locked and shown to the school. Some are rated a second time by somebody who does
 * not see the first: that one is locked at once and changes nothing for the school.
 */
@Entity
@Table(name = "plan_rating")
public class PlanRating {
    /** Longest time that counts as work on one plan, in seconds. */
    static final int LONGEST = 2 * 60 * 60;

    /** Whose look it is. */
    public enum Turn {
        FIRST,
        SECOND
    }

    @Id
    private String id;

    @Column(name = "submission_id")
    private String submissionId;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "authority_id")
    private String authorityId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Column(name = "rater_id")
    private String raterId;

    @Column(name = "rater_name")
    private String raterName;

    @Column(name = "rated_at")
    private Instant ratedAt;

    private int seconds;

    @Column(name = "overall_code")
    private String overallCode;

    @Column(name = "overall_title")
    private String overallTitle;

    @Column(name = "overall_below")
    private int overallBelow;

    private String because;

    private boolean stops;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PlanRating() {}

    /** @param marks whole, as {@link Marks} checks them */
    public PlanRating(PlanSubmission submission, Turn turn, Author rater, Marks marks, int seconds) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.planId = submission.planId();
        this.authorityId = submission.authorityId();
        this.number = submission.number();
        this.turn = turn;
        this.raterId = rater.id();
        this.raterName = rater.name();
        this.ratedAt = rater.at();
        this.seconds = Math.max(0, Math.min(seconds, LONGEST));
        OverallRule.Overall overall = marks.overall();
        this.overallCode = overall.level().code();
        this.overallTitle = overall.level().title();
        this.overallBelow = marks.below(overall.level());
        this.because = marks.because();
        this.stops = overall.level().stops() || marks.stops();
        this.lockedAt = turn == Turn.SECOND ? rater.at() : null;
    }

    /** The plan was approved or returned on it. */
    public void lock(Instant now) {
        lockedAt = lockedAt == null ? now : lockedAt;
    }

    /** Rated again before anything was decided. */
    void overtaken(Instant now) {
        supersededAt = now;
    }

    /** @throws Refused where a level that stops the approval was given */
    void mayBeApproved() {
        if (stops) {
            throw new Refused(QualityRule.STOPPED_BY_ITS_RATING);
        }
    }

    public String id() {
        return id;
    }

    public String submissionId() {
        return submissionId;
    }

    public String planId() {
        return planId;
    }

    /** Of the version that was rated. */
    public int number() {
        return number;
    }

    public Turn turn() {
        return turn;
    }

    public String raterId() {
        return raterId;
    }

    public String raterName() {
        return raterName;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    /** Time at the page, 0 where it is not known. */
    public int seconds() {
        return seconds;
    }

    public String overallTitle() {
        return overallTitle;
    }

    /** Levels between the whole and the best. */
    public int overallBelow() {
        return overallBelow;
    }

    /** Why the whole has its level, in words. */
    public String because() {
        return because;
    }

    /** Whether a level was given that stops the approval. */
    public boolean stops() {
        return stops;
    }

    public Optional<Instant> lockedAt() {
        return Optional.ofNullable(lockedAt);
    }

    public boolean current() {
        return supersededAt == null;
    }
}
