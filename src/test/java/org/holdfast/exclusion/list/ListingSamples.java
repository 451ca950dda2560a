package org.holdfast.exclusion.list;

import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of what lists the exclusions of many children. */
public class ListingSamples implements AccessSamples {
    @Override
    public void collect(Samples samples) {
        samples.general(ListToday.class, ListToday::run)
                .general(CountToday.class, CountToday::run)
                .general(ListExclusions.class, list -> list.run(Choice.ALL))
                .general(ListAtRisk.class, ListAtRisk::run)
                .general(ExportExclusions.class, export -> export.run(Choice.ALL));
    }
}
