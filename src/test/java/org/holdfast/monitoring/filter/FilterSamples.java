package org.holdfast.monitoring.filter;

import java.util.List;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class FilterSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListFilters.class, ListFilters::run)
                .general(KeepFilter.class, keep -> {
                    keep.run(Ids.next(), Cohort.parse("area=inside"));
                    return List.of();
                })
                .general(RenameFilter.class, rename -> Samples.nothingFound(() -> rename.run(Ids.next(), "Another name")))
                .general(RemoveFilter.class, remove -> Samples.nothingFound(() -> remove.run(Ids.next())));
    }
}
