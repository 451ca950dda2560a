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
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Takes in an attendance file that a connector brings; it is then read and, as far as it is sound, loaded. */
@UseCase
public class TakeDroppedFile {
    @Inject
    Acting acting;

    @Inject
    Files files;

    @Inject
    Schools schools;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    Clock clock;

    /**
     * @return the run; empty if the same content came before, as after a server was killed between storing it and
     *     putting it away
     * @throws Refused if no authority has the code, or the file is empty or too large
     */
    @Allowed(Task.TAKE_DROPPED_FILES)
    public Optional<AttendanceRun> run(Connector.Waiting waiting, UploadedFile content) {
        Instant now = clock.instant();
        LocalAuthority authority = schools.authorityByCode(waiting.authority())
                .orElseThrow(() -> new Refused(AttendanceImportRule.DROPPED_FOR_AN_AUTHORITY));
        files.eraseExpired();
        StoredFile file = files.keep(
                authority.id(), content.name(), content.content(), AttendanceRuns.KEPT, AttendanceFiles.LARGEST);
        acting.about("attendance file dropped");
        if (runs.firstSaid(authority.id(), file.sha256()).isPresent()) {
            files.erase(file);
            return Optional.empty();
        }
        Instant made = waiting.made().isAfter(now) ? now : waiting.made();
        AttendanceRun run = new AttendanceRun(authority.id(), new FileSent(file, acting.actor(), made, now));
        runs.add(run);
        turns.begin(run);
        return Optional.of(run);
    }
}
