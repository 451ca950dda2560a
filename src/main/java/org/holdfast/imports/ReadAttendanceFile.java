package org.holdfast.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.file.AttendanceFiles;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FileFormat;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.Files;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** Reads an attendance file beside the records without changing a mark, and keeps what it found: the dry run. */
@UseCase
public class ReadAttendanceFile {
    private static final int HALF = 50;

    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    MarkFindings findings;

    @Inject
    Files files;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws Refused if it is no sound file of attendance */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public AttendanceRun run(String runId) {
        AttendanceRun run = runs.of(runId);
        run.expects(AttendanceRun.State.WAITING);
        AttendanceReading reading = reading(run);
        if (reading.format() == FileFormat.TOTALS) {
            throw new Refused(AttendanceImportRule.TOTALS_ARE_NO_MARKS);
        }
        turns.progress(runId, HALF);
        run.sent().madeAt(reading.said());
        Findings found = findings.of(
                run.authorityId(),
                reading,
                run.sent().saidAt(),
                runs.answers(run),
                percent -> turns.progress(runId, percent));
        run.read(reading.format(), found, runs.keep(run, found), clock.instant());
        turns.end(run);
        goOn(run, found);
        acting.about("attendance dry run");
        acting.rows(run.toLoad());
        return run;
    }

    private AttendanceReading reading(AttendanceRun run) {
        try (InputStream content = files.content(files.of(run.sent().fileId(), run.authorityId()))) {
            return AttendanceFiles.read(run.sent().name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what matches too little; what came by itself is loaded without a person. */
    private void goOn(AttendanceRun run, Findings found) {
        int least = Optional.ofNullable(
                        settings.of(run.authorityId(), LocalDate.now(clock)).get(Setting.ATTENDANCE_MATCH_PERCENT))
                .map(Settings.Value::number)
                .orElse(0);
        if (found.matchPercent() < least) {
            run.stopped(AttendanceImportRule.ENOUGH_IS_KNOWN.sentence() + " It is " + found.matchPercent()
                    + "% of the marks; the least is " + least + "%.");
        } else if (run.sent().byItself() && run.toLoad() > 0) {
            run.asked();
            turns.begin(run);
        }
    }
}
