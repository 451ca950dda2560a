package org.holdfast.child.merge;

import static org.holdfast.testing.Samples.nothingFound;

import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class MergeSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListMerges.class, ListMerges::run);
        samples.general(FindRecord.class, find -> find.run("LCS-1", Optional.empty()));
        samples.general(ReadPair.class, read -> nothingFound(() -> read.run(nobody(), nobody())));
        samples.general(
                MergeRecords.class,
                merge -> nothingFound(() -> merge.run(nobody(), nobody(), "Both schools say so", true)));
        samples.general(UndoMerge.class, undo -> nothingFound(() -> undo.run(Ids.next(), "Twins after all", true)));
    }

    private static ChildId nobody() {
        return new ChildId(Ids.next());
    }
}
