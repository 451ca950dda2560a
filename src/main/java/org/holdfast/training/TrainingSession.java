package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a course was held, by whom and where, with the evidence for it. It counts from the day it was held, and
 * with whoever was there until it is withdrawn; one that was entered wrongly is withdrawn and recorded anew.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession extends Withdrawable {
    private static final int YEARS = 10;

    /** How long the file that shows it is kept: as long as the longest time for which a session can count. */
    public static final Duration EVIDENCE_KEPT = Duration.ofDays(3653);

    @Id
    private String id;

    @Column(name = "course_id")
    private String courseId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String trainer;
    private String place;

    @Column(name = "evidence_id")
    private @Nullable String evidenceId;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    /**
     * @param today the day on which it is recorded
     * @throws Refused if the day is to come or long past
     */
    public TrainingSession(TrainingCourse course, LocalDate heldOn, LocalDate today, String by, Instant at) {
        super(by, at);
        if (heldOn.isAfter(today) || heldOn.isBefore(today.minusYears(YEARS))) {
            throw TrainingRule.SESSION_HAS_BEEN.at("day");
        }
        this.id = Ids.next();
        this.courseId = course.id();
        this.heldOn = heldOn;
        this.trainer = "";
        this.place = "";
    }

    /** By whom and where; either may be empty. @throws Refused if one is too long */
    public TrainingSession heldBy(String who, String where) {
        if (who.strip().length() > TrainingCourse.NAME || where.strip().length() > TrainingCourse.NAME) {
            throw TrainingRule.WORDS_ARE_SHORT.at(who.strip().length() > TrainingCourse.NAME ? "trainer" : "place");
        }
        trainer = who.strip();
        place = where.strip();
        return this;
    }

    /** Shown by a file, such as the signed list. @param fileId of {@code platform.Files}, owned by the course's keeper */
    public TrainingSession shownBy(String fileId) {
        evidenceId = fileId;
        return this;
    }

    public String id() {
        return id;
    }

    public String courseId() {
        return courseId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String trainer() {
        return trainer;
    }

    public String place() {
        return place;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidenceId);
    }
}
