package org.holdfast.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.CareChange;
import org.holdfast.child.CareRecords;
import org.holdfast.child.Child;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Loads what a dry run found, all of it or nothing, after looking again whether it still holds. */
@UseCase
public class ApplyImport {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    SocialCareFiles reader;

    @Inject
    CareRecords records;

    @Inject
    Clock clock;

    /**
     * @return whether it was loaded; not so if records have moved since the dry run, whose rows then show the new state
     * @throws Refused if it was loaded or thrown away before, or nothing would change
     */
    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public boolean run(String runId) {
        runs.lock(runs.authority());
        ImportRun run = runs.of(runId);
        run.open();
        Reading reading = reader.read(run);
        acting.about("ssda903 load");
        if (runs.refresh(
                run, reading.findings(), reading.children(RowOutcome.NEW), reading.children(RowOutcome.CHANGED))) {
            acting.rows(0);
            return false;
        }
        List<ChildCase> loading = reading.cases().stream()
                .filter(each -> each.sound() && each.verdict().outcome().loads())
                .toList();
        if (loading.isEmpty()) {
            throw new Refused(ImportRule.NOTHING_TO_LOAD);
        }
        write(run, loading);
        run.loaded(clock.instant());
        acting.rows(loading.size());
        return true;
    }

    private void write(ImportRun run, List<ChildCase> loading) {
        Iterator<Child> opened = records.open(loading.stream()
                        .filter(each -> each.verdict().outcome() == RowOutcome.NEW)
                        .map(each -> each.header().orElseThrow())
                        .toList())
                .iterator();
        for (ChildCase each : loading) {
            CareChange change = each.change().orElseThrow();
            Child child = change.child().orElseGet(opened::next);
            records.write(change, child, run.authorityId());
            acting.changed(child.id(), "ssda903");
        }
    }
}
