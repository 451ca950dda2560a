package org.holdfast.training.course;

import java.util.List;
import org.holdfast.training.ContentArea;
import org.holdfast.training.TrainingCourse.Help;

/** What somebody says of a course to add. @param keeperId id of the school or authority that keeps it */
public record NewCourse(
        String keeperId, String title, String provider, List<ContentArea> areas, Help children, Help carers) {}
