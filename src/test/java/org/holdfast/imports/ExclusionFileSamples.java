package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of the use cases for files of exclusions. */
public class ExclusionFileSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(UploadExclusionFiles.class, it -> send())
                .general(ListExclusionFiles.class, ListExclusionFiles::run)
                .general(ReviewExclusions.class, it -> it.run(send().id(), Optional.empty(), 1))
                .general(SayWhichPupil.class, it -> refused(() -> it.run(send().id(), row(), true)))
                .general(DecideExclusionField.class, it -> refused(() -> it.run(send().id(), row(), "LENGTH", true)))
                .general(LoadExclusions.class, it -> refused(() -> it.run(send().id())))
                .general(DownloadFailedExclusions.class, it -> it.run(send().id()))
                .general(ThrowExclusionFilesAway.class, it -> it.run(send().id()));
    }

    private static String row() {
        return "00000000-0000-7000-8000-000000000000";
    }

    /** Of the actor's own authority; who else is denied on the way to it. */
    private static ImportRun send() {
        return CDI.current()
                .select(UploadExclusionFiles.class)
                .get()
                .run(List.of(ExclusionSending.file("a.csv", ExclusionSending.HEADER)));
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
