package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.AttendanceFiles;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.platform.StoredFile;

/** Takes in an attendance file; the server then reads it, whether or not anybody waits for it. */
@UseCase
public class SendAttendanceFile {
    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    Clock clock;

    /**
     * @param made when the school's system gave the file out; the file's own word goes before it, and a file that was
     *     sent before counts as made when it first came
     * @throws Refused if it is empty or too large, or made later than now
     */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public AttendanceRun run(UploadedFile upload, Optional<Instant> made) {
        Instant now = clock.instant();
        String authority = runs.authority();
        if (made.filter(now::isBefore).isPresent()) {
            throw new Refused(
                    AttendanceImportRule.NOT_FROM_TOMORROW, AttendanceImportRule.NOT_FROM_TOMORROW.sentence(), "made");
        }
        files.eraseExpired();
        StoredFile file =
                files.keep(authority, upload.name(), upload.content(), AttendanceRuns.KEPT, AttendanceFiles.LARGEST);
        Instant said = made.or(() -> runs.firstSaid(authority, file.sha256())).orElse(now);
        AttendanceRun run = new AttendanceRun(authority, new FileSent(file, acting.actor(), said, now));
        runs.add(run);
        turns.begin(run);
        acting.about("attendance file sent");
        return run;
    }
}
