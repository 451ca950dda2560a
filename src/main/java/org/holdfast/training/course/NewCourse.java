package org.holdfast.training.course;

import java.util.List;
import org.holdfast.training.ContentArea;
import org.holdfast.training.CourseContent;
import org.holdfast.training.TrainingCourse.Help;

/** What somebody says of a course to add. @param keeperId id of the school or authority that keeps it */
public record NewCourse(
        String keeperId, String title, String provider, List<ContentArea> areas, Help children, Help carers) {
    static NewCourse of(String keeperId, CourseContent content) {
        return new NewCourse(
                keeperId,
                content.title(),
                content.provider(),
                List.copyOf(content.areas()),
                content.children(),
                content.carers());
    }

    CourseContent content() {
        return new CourseContent(title, provider, areas, children, carers);
    }
}
