package org.holdfast.training.course;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.training.CourseContent;
import org.holdfast.training.TrainingCourse.Help;

/** Calls of this package's use cases; those that need a course find none. */
public class CourseSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListCourses.class, ListCourses::run)
                .general(
                        AddCourse.class,
                        add -> add.run(new NewCourse(own(), "", "", List.of(), Help.NOT_KNOWN, Help.NOT_KNOWN)))
                .general(ReadCourse.class, read -> Samples.nothingFound(() -> read.run(NOBODY)))
                .general(
                        AddSession.class,
                        add -> Samples.nothingFound(() -> add.run(
                                new NewSession(NOBODY, LocalDate.of(2020, 1, 1), "", "", List.of(), Optional.empty()))))
                .general(ReadSessionForm.class, read -> Samples.nothingFound(() -> read.run(NOBODY, Optional.empty())))
                .general(PutDown.class, put -> Samples.nothingFound(() -> put.run(NOBODY, List.of())))
                .general(
                        CorrectCourse.class,
                        correct -> Samples.nothingFound(() -> correct.run(
                                NOBODY, new CourseContent("", "", List.of(), Help.NOT_KNOWN, Help.NOT_KNOWN), "")))
                .general(ReadHeldSession.class, read -> Samples.nothingFound(() -> read.run(NOBODY)))
                .general(
                        CorrectSession.class,
                        correct -> Samples.nothingFound(() ->
                                correct.run(NOBODY, new CorrectSession.Right(LocalDate.of(2020, 1, 1), "", ""), "")))
                .general(WithdrawSession.class, withdraw -> Samples.nothingFound(() -> withdraw.run(NOBODY, "")))
                .general(ReadAttendance.class, read -> Samples.nothingFound(() -> read.run(NOBODY)))
                .general(WithdrawAttendance.class, withdraw -> Samples.nothingFound(() -> withdraw.run(NOBODY, "")))
                .general(DownloadEvidence.class, download -> Samples.nothingFound(() -> download.run(NOBODY, NOBODY)));
    }

    /** The actor's own school or authority. */
    private static String own() {
        return CDI.current().select(Acting.class).get().actor().posts().get(0).organisation();
    }
}
