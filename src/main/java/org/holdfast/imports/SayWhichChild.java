package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person says whether a child of an attendance file is the one it may be; the file is then read again. */
@UseCase
public class SayWhichChild {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    Clock clock;

    /**
     * @param key of the child in the file
     * @throws Refused if there is no such question
     */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public AttendanceRun run(String runId, String key, boolean same) {
        AttendanceRun run = runs.of(runId);
        run.expects(AttendanceRun.State.READ);
        FoundChild child = runs.findings(run).children().stream()
                .filter(it -> it.key().equals(key) && it.asks() && (!same || it.mayBeSame()))
                .findFirst()
                .orElseThrow(() -> new Refused(AttendanceImportRule.STILL_OPEN));
        acting.concerns(child.candidate().orElseThrow());
        acting.about(same ? "attendance file: same child" : "attendance file: another child");
        runs.answered(new AttendanceAnswer(
                run.id(),
                key,
                child.candidate().orElseThrow(),
                same,
                acting.actor().id(),
                clock.instant()));
        run.again();
        turns.begin(run);
        return run;
    }
}
