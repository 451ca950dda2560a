package org.holdfast.training.staff;

import java.time.LocalDate;
import java.util.Map;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; those that need an adult find nobody. */
public class StaffSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ListStaff.class, ListStaff::run)
                .general(ReadAdult.class, read -> Samples.nothingFound(() -> read.run(NOBODY)))
                .general(SortStaff.class, sort -> sort.run(Map.of()))
                .general(TakeOutOfContact.class, out -> {
                    out.run(NOBODY, "", LocalDate.of(2000, 1, 1));
                    return true;
                })
                .general(PutBackInContact.class, back -> Samples.nothingFound(() -> back.run(NOBODY)));
    }
}
