package org.holdfast.training.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.training.ContentArea;
import org.holdfast.training.TrainingCourse;

/**
 * A course in a list.
 *
 * @param keeper name of the school or authority that keeps it
 * @param own whether the reader keeps it
 */
public record CourseLine(TrainingCourse course, String keeper, boolean own, int sessions, Optional<LocalDate> last) {
    /** Its content areas in a few words. */
    public String areas() {
        return course.areas().stream().map(ContentArea::shortTitle).collect(Collectors.joining(", "));
    }
}
