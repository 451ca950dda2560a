package org.holdfast.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** The latest attendance files of an authority, sent by hand or by a connector. */
@UseCase
public class ListAttendanceFiles {
    private static final int SHOWN = 20;

    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Allowed(Task.IMPORT_ATTENDANCE)
    public List<AttendanceRun> run() {
        List<AttendanceRun> recent = runs.recent(runs.authority(), SHOWN);
        acting.about("attendance files");
        acting.rows(recent.size());
        return recent;
    }
}
