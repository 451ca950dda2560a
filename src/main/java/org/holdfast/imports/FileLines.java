package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.holdfast.attendance.file.AttendanceFiles;
import org.holdfast.attendance.file.FileRows;
import org.holdfast.platform.Files;

/** Rows of a sent attendance file as they stand in it, for whoever must put them right. */
@ApplicationScoped
class FileLines {
    @Inject
    Files files;

    /** @throws org.holdfast.kernel.NotFound if the content of the file is erased */
    FileRows of(AttendanceRun run, Set<Integer> lines) {
        try (InputStream content = files.content(files.of(run.sent().fileId(), run.authorityId()))) {
            return AttendanceFiles.rows(run.sent().name(), content, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
