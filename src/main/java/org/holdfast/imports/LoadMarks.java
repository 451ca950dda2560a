package org.holdfast.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkNotes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.MarksEntered;
import org.holdfast.attendance.Noted;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Loads what a dry run found, all of it in one transaction, after looking again whether the children are still ours. */
@UseCase
public class LoadMarks {
    private static final int BEGUN = 20;

    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    AttendanceTurns turns;

    @Inject
    Identities identities;

    @Inject
    Registers registers;

    @Inject
    MarkNotes notes;

    @Inject
    Event<MarksEntered> events;

    @Inject
    Clock clock;

    /** @return whether it was loaded; not so if records have moved since the dry run, which is then done again */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public boolean run(String runId) {
        AttendanceRun run = runs.of(runId);
        runs.lock(run.authorityId());
        run.expects(AttendanceRun.State.LOADING);
        Findings findings = runs.findings(run);
        turns.progress(runId, BEGUN);
        acting.about("attendance load");
        if (!identities.stillOurs(run.authorityId(), findings.known()).containsAll(findings.known())) {
            acting.rows(0);
            run.again();
            turns.begin(run);
            return false;
        }
        acting.rows(enter(run, findings));
        run.loaded(clock.instant());
        turns.end(run);
        return true;
    }

    private static Map<RegisterKey, List<Noted>> noted(Findings findings) {
        Map<RegisterKey, List<Noted>> noted = new LinkedHashMap<>();
        findings.registers().stream()
                .filter(register -> !register.remarks().isEmpty())
                .forEach(register -> noted.put(register.key(), register.noted()));
        return noted;
    }

    /** @return how many marks are another now */
    private int enter(AttendanceRun run, Findings findings) {
        Map<RegisterKey, List<Said>> said = new LinkedHashMap<>();
        findings.registers().forEach(register -> said.put(register.key(), register.said()));
        MarkSource source = new MarkSource(run.uploaderName(), run.fileName(), run.saidAt(), clock.instant());
        Map<ChildId, Integer> changed = new HashMap<>();
        registers.enter(said, source).forEach((key, entered) -> {
            if (!entered.equals(Entered.NOTHING)) {
                changed.merge(key.child(), entered.marks(), Integer::sum);
                events.fire(new MarksEntered(key.child(), key, entered));
            }
        });
        notes.keep(noted(findings), source);
        changed.keySet().forEach(child -> acting.changed(child, "attendance file"));
        return changed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
