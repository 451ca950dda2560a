package org.holdfast.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.holdfast.kernel.Refused;
import org.holdfast.training.TrainingCourse.Help;

/** What is said of a course, as its row and those before it hold it. */
@Embeddable
class CourseSaid {
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

    @SuppressWarnings("NullAway.Init")
    protected CourseSaid() {}

    /** @throws Refused if title, provider or content are missing, or words are too long */
    CourseSaid(CourseContent content) {
        this.title = TrainingRule.COURSE_IS_NAMED.words(content.title(), TrainingCourse.NAME, "title");
        this.provider = TrainingRule.COURSE_HAS_A_PROVIDER.words(content.provider(), TrainingCourse.NAME, "provider");
        if (content.areas().isEmpty()) {
            throw TrainingRule.COURSE_HAS_CONTENT.at("areas");
        }
        this.areas = ContentArea.joined(content.areas());
        this.childrenHelped = content.children().helped();
        this.childrenWords = shortened(content.children().words(), "childrenWords");
        this.carersHelped = content.carers().helped();
        this.carersWords = shortened(content.carers().words(), "carersWords");
    }

    private static String shortened(String words, String field) {
        if (words.strip().length() > TrainingCourse.WORDS) {
            throw TrainingRule.WORDS_ARE_SHORT.at(field);
        }
        return words.strip();
    }

    /** Equal where the same is said. */
    CourseContent content() {
        return new CourseContent(
                title, provider, areas(), new Help(childrenHelped, childrenWords), new Help(carersHelped, carersWords));
    }

    Set<ContentArea> areas() {
        return ContentArea.parted(areas);
    }
}
