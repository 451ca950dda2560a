package org.holdfast.imports;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Claim;
import org.holdfast.child.Identities;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** A person says whether a row means the child it may mean; the run is then read again with that answer. */
@UseCase
public class DecideIdentity {
    @Inject
    Acting acting;

    @Inject
    ImportRuns runs;

    @Inject
    SocialCareFiles reader;

    @Inject
    Identities identities;

    /** @throws Refused if the row asks nothing, or the record cannot be joined from here */
    @Allowed(Task.IMPORT_SOCIAL_CARE)
    public ImportRun run(String runId, String rowId, boolean same) {
        ImportRun run = runs.of(runId);
        run.open();
        ImportRow row = runs.row(run, rowId);
        ChildId candidate = row.candidate().orElseThrow(() -> new Refused(IdentityRule.STILL_OPEN));
        if (!row.asks() || (same && !row.mayBeSame())) {
            throw new Refused(IdentityRule.STILL_OPEN);
        }
        acting.concerns(candidate);
        acting.about(same ? "identity: same child" : "identity: another child");
        Claim claim = claim(run, row);
        identities.decide(
                run.authorityId(), claim, candidate, same, acting.actor().id());
        Reading reading = reader.read(run);
        runs.refresh(run, reading.findings(), reading.children(RowOutcome.NEW), reading.children(RowOutcome.CHANGED));
        return run;
    }

    private Claim claim(ImportRun run, ImportRow row) {
        String key = SocialCareId.parse(row.socialCareId())
                .map(SocialCareId::key)
                .orElseThrow(() -> new Refused(IdentityRule.STILL_OPEN));
        return reader.read(run).claim(key).orElseThrow(() -> new Refused(IdentityRule.STILL_OPEN));
    }
}
