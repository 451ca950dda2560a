package org.holdfast.training.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.training.TrainingCourse.Help;

/** Calls of this package's use cases; those that need a course are refused before anything is kept. */
public class CourseSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListCourses.class, ListCourses::run)
                .general(
                        AddCourse.class,
                        add -> add.run(new NewCourse(NOBODY, "", "", List.of(), Help.NOT_KNOWN, Help.NOT_KNOWN)))
                .general(ReadCourse.class, read -> read.run(NOBODY))
                .general(
                        AddSession.class,
                        add -> add.run(
                                new NewSession(NOBODY, LocalDate.of(2020, 1, 1), "", "", List.of(), Optional.empty())))
                .general(ReadSessionForm.class, read -> read.run(NOBODY, Optional.empty()))
                .general(PutDown.class, put -> put.run(NOBODY, List.of()))
                .general(ReadAttendance.class, read -> read.run(NOBODY))
                .general(WithdrawAttendance.class, withdraw -> {
                    withdraw.run(NOBODY, "");
                    return true;
                })
                .general(DownloadEvidence.class, download -> download.run(NOBODY));
    }
}
