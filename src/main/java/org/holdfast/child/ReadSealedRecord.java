package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Lists the authority's records closed by adoption: names and dates, and nothing that leads to a later record. */
@UseCase
public class ReadSealedRecord {
    private static final int PAGE = 200;

    @Inject
    Children children;

    @Inject
    Acting acting;

    /** @param after id of the last record of the page before; empty for the first page */
    @Allowed(Task.READ_SEALED_RECORD)
    public List<SealedRecord> run(String after) {
        acting.about("sealed records");
        List<SealedRecord> records = children.sealed(after, PAGE);
        acting.rows(records.size());
        return records;
    }
}
