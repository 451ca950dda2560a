package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;

/**
 * A course that a school or an authority keeps: what it is about, who provides it, and whether children and carers helped
 * design it. It is written once and never changed, since what people learned on it does not change; a course with other
 * content is another course.
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

    private String title;
    private String provider;
    private String areas;

    @Enumerated(EnumType.STRING)
    @Column(name = "children_helped")
    private Helped childrenHelped;

    @Column(name = "children_words")
    private String childrenWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "carers_helped")
    private Helped carersHelped;

    @Column(name = "carers_words")
    private String carersWords;

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
     * @throws Refused if title, provider or content are missing
     */
    public TrainingCourse(
            String organisationId,
            String title,
            String provider,
            Collection<ContentArea> areas,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.title = TrainingRule.COURSE_IS_NAMED.words(title, NAME, "title");
        this.provider = TrainingRule.COURSE_HAS_A_PROVIDER.words(provider, NAME, "provider");
        if (areas.isEmpty()) {
            throw TrainingRule.COURSE_HAS_CONTENT.at("areas");
        }
        this.areas = ContentArea.joined(areas);
        this.childrenHelped = Helped.NOT_KNOWN;
        this.childrenWords = "";
        this.carersHelped = Helped.NOT_KNOWN;
        this.carersWords = "";
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Says who helped design it. @throws Refused if the words are too long */
    public TrainingCourse designedWith(Help children, Help carers) {
        childrenHelped = children.helped();
        childrenWords = shortened(children.words(), "childrenWords");
        carersHelped = carers.helped();
        carersWords = shortened(carers.words(), "carersWords");
        return this;
    }

    private static String shortened(String words, String field) {
        if (words.strip().length() > WORDS) {
            throw TrainingRule.WORDS_ARE_SHORT.at(field);
        }
        return words.strip();
    }

    public String id() {
        return id;
    }

    public String organisationId() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    public String provider() {
        return provider;
    }

    public Set<ContentArea> areas() {
        return ContentArea.parted(areas);
    }

    public Help children() {
        return new Help(childrenHelped, childrenWords);
    }

    public Help carers() {
        return new Help(carersHelped, carersWords);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
