package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;

/**
 * A course that a school or an authority keeps: what it is about, who provides it, and whether children and carers helped
 * design it. What people learned on it does not change, so a course with other content is another course; what was entered
 * wrongly is corrected with a reason, for every day, and what was said before stays for whoever asks what was known then.
 */
@Entity
@Table(name = "training_course")
public class TrainingCourse {
    static final int NAME = 150;
    static final int WORDS = 400;

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisationId;

    @Embedded
    private CourseSaid said;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrainingCourse() {}

    /** Whether they helped design it, and in which way; the words may be empty. */
    public record Help(Helped helped, String words) {
        public static final Help NOT_KNOWN = new Help(Helped.NOT_KNOWN, "");
    }

    /**
     * @param organisationId the school or authority that keeps it
     * @throws Refused if title, provider or content are missing, or words are too long
     */
    public TrainingCourse(String organisationId, CourseContent content, String by, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.said = new CourseSaid(content);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** One of which nobody says who helped design it. @throws Refused if title, provider or content are missing */
    public TrainingCourse(
            String organisationId,
            String title,
            String provider,
            Collection<ContentArea> areas,
            String by,
            Instant at) {
        this(organisationId, new CourseContent(title, provider, areas, Help.NOT_KNOWN, Help.NOT_KNOWN), by, at);
    }

    /**
     * Says what it should have been from the first.
     *
     * @return what was said before, to be kept
     * @throws Refused without a reason, if nothing is other than before, or as when it is added
     */
    public FormerCourse correct(CourseContent content, String why, String by, Instant at) {
        FormerCourse former = new FormerCourse(this, why, by, at);
        CourseSaid fresh = new CourseSaid(content);
        if (fresh.content().equals(content())) {
            throw TrainingRule.CORRECTION_CHANGES_SOMETHING.at("title");
        }
        said = fresh;
        recordedBy = by;
        recordedAt = at;
        return former;
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public CourseContent content() {
        return said.content();
    }

    public String title() {
        return content().title();
    }

    public String provider() {
        return content().provider();
    }

    public Set<ContentArea> areas() {
        return said.areas();
    }

    public Help children() {
        return content().children();
    }

    public Help carers() {
        return content().carers();
    }

    /** Whoever added it, or corrected it last. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
