package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;

/** What was said of a course until somebody corrected it: a figure as known before still counts by it. */
@Entity
@Table(name = "training_course_former")
public class FormerCourse {
    @Id
    private String id;

    @Column(name = "course_id")
    private String courseId;

    @Embedded
    private CourseSaid said;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    private String why;

    @SuppressWarnings("NullAway.Init")
    protected FormerCourse() {}

    FormerCourse(TrainingCourse course, String why, String by, Instant at) {
        this.id = Ids.next();
        this.courseId = course.id();
        this.said = new CourseSaid(course.content());
        this.recordedBy = course.recordedBy();
        this.recordedAt = course.recordedAt();
        this.why = TrainingRule.CORRECTED_WITH_A_REASON.words(why, TrainingCourse.WORDS, "why");
        this.correctedBy = by;
        this.supersededAt = at;
    }

    public String id() {
        return id;
    }

    public String courseId() {
        return courseId;
    }

    public CourseContent content() {
        return said.content();
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant correctedAt() {
        return supersededAt;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public String why() {
        return why;
    }
}
