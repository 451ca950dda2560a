package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class ImportSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(UploadSocialCareFiles.class, it -> it.run(files()))
                .general(ListImportRuns.class, ListImportRuns::run)
                .general(ReadImportRun.class, it -> it.run(aRun(), Optional.empty(), 1))
                .general(DecideIdentity.class, it -> decide(it))
                .general(ApplyImport.class, it -> it.run(aRun()))
                .general(DownloadFailedRows.class, it -> it.run(aRun(), Ssda903Kind.HEADER))
                .general(ThrowImportAway.class, it -> it.run(aRun()));
    }

    private static ImportRun decide(DecideIdentity decide) {
        String run = aRun();
        ImportReview review = CDI.current().select(ReadImportRun.class).get().run(run, Optional.empty(), 1);
        return decide.run(run, review.lines().get(0).row().id(), true);
    }

    /** Of the actor's own authority, who else is denied on the way to it. */
    private static String aRun() {
        return CDI.current()
                .select(UploadSocialCareFiles.class)
                .get()
                .run(files())
                .id();
    }

    private static List<UploadedFile> files() {
        byte[] header = "CHILD,SEX,DOB,UPN\n1,F,03/05/2012,UN1\n".getBytes(StandardCharsets.UTF_8);
        return List.of(new UploadedFile("Header.csv", new ByteArrayInputStream(header)));
    }
}
