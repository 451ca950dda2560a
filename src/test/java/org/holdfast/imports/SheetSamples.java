package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.training.TrainingCourse;

/** Calls of the use cases about sign-in sheets. */
public class SheetSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListSheets.class, ListSheets::run)
                .general(UploadSheet.class, SheetSamples::sent)
                .general(ReviewSheet.class, it -> it.run(aRun(), Optional.empty(), 1))
                .general(DecideSheetPerson.class, it -> it.run(aRun(), "", DecideSheetPerson.Said.leftOut()))
                .general(AddSheetPeople.class, it -> it.run(aRun(), ""))
                .general(LoadSheet.class, it -> it.run(aRun(), ""))
                .general(DownloadFailedPeople.class, it -> it.run(aRun()))
                .general(ThrowSheetAway.class, it -> it.run(aRun()));
    }

    /** Of the actor's own, who else is denied on the way to it. */
    private static String aRun() {
        return sent(CDI.current().select(UploadSheet.class).get()).id();
    }

    private static ImportRun sent(UploadSheet upload) {
        if (!CDI.current().select(Acting.class).get().actor().may(Task.IMPORT_TRAINING)) {
            return upload.run(new UploadSheet.Aim("", null, ""), List.of());
        }
        String owner = CDI.current().select(SheetRuns.class).get().owner();
        TrainingCourse course = new SheetSending().course(owner);
        byte[] sheet = "school,name\nNowhere,Rosa Lamb\n".getBytes(StandardCharsets.UTF_8);
        return upload.run(
                new UploadSheet.Aim(course.id(), LocalDate.of(2026, 11, 2), ""),
                List.of(new UploadedFile("sheet.csv", new ByteArrayInputStream(sheet))));
    }
}
