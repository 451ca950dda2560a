package org.holdfast.training;

import java.util.Collection;
import org.holdfast.training.TrainingCourse.Help;

/** What is said of a course: what it is called, who provides it, what it is about, and who helped design it. */
public record CourseContent(String title, String provider, Collection<ContentArea> areas, Help children, Help carers) {}
