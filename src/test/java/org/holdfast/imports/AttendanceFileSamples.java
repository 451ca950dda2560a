package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of the use cases for attendance files. */
public class AttendanceFileSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(SendAttendanceFile.class, it -> send())
                .general(ListAttendanceFiles.class, ListAttendanceFiles::run)
                .general(ReadAttendanceFile.class, it -> it.run(send().id()))
                .general(ReviewMarks.class, it -> it.run(send().id(), Optional.empty(), 1))
                .general(AskToLoadMarks.class, it -> refused(() -> it.run(send().id())))
                .general(LoadMarks.class, it -> refused(() -> it.run(send().id())))
                .general(SayWhichChild.class, it -> refused(() -> it.run(send().id(), "", true)))
                .general(DecideMarks.class, it -> refused(() -> it.run(send().id(), Optional.empty(), true)))
                .general(ThrowMarksAway.class, it -> refused(() -> it.run(send().id())))
                .general(DownloadFailedMarks.class, it -> refused(() -> it.run(send().id())))
                .general(TakeDroppedFile.class, it -> refused(() -> it.run(new OneWaiting("?"), nothing())))
                .general(TakeAttendanceTurn.class, TakeAttendanceTurn::run)
                .general(GiveBackAttendanceTurn.class, it -> refused(() -> it.run(NOBODY, Optional.empty())));
    }

    private static UploadedFile nothing() {
        return AttendanceSending.file("a.csv", "");
    }

    /** Of the actor's own authority; who else is denied on the way to it. */
    private static AttendanceRun send() {
        return CDI.current()
                .select(SendAttendanceFile.class)
                .get()
                .run(AttendanceSending.file("a.csv", AttendanceSending.HEADER), Optional.empty());
    }

    /** Allowed, and then refused for what it is asked: that is enough for the matrix. */
    private static boolean refused(Runnable act) {
        try {
            act.run();
            return false;
        } catch (Refused | NotFound e) {
            return true;
        }
    }
}
